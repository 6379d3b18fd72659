import { Anchor, type AnchorProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";

type Props = AnchorProps & Omit<ComponentPropsWithRef<"a">, keyof AnchorProps>;

/** A link to another page, drawn as Mantine draws anchors and checked by the router. */
export const TextLink = createLink((props: Props) => <Anchor {...props} />);
