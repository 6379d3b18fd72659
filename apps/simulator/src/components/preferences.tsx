import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { preferences } from "../state/preferences.ts";
import { useLocale } from "../state/use-locale.ts";
import { APP_TEXTS } from "./app-texts.ts";
import { LOCALE_NAMES } from "./locale-names.ts";
import classes from "./preferences.module.css";

/** Language and colour scheme. */
export function Preferences() {
  const locale = useLocale();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const toggleLabel = scheme === "dark" ? APP_TEXTS.toLight(locale) : APP_TEXTS.toDark(locale);
  return (
    <div className={classes["preferences"]}>
      <fieldset className={classes["languages"]} aria-label={APP_TEXTS.language(locale)}>
        {LOCALE_NAMES.map(({ id, short, name }) => (
          <button
            key={id}
            type="button"
            lang={id}
            title={name}
            aria-label={`${short} – ${name}`}
            aria-pressed={id === locale}
            onClick={() => preferences.getState().setLocale(id)}
          >
            {short}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className={classes["scheme"]}
        aria-label={toggleLabel}
        title={toggleLabel}
        onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
        </svg>
      </button>
    </div>
  );
}
