import "@mantine/core/styles.layer.css";
import "./theme/fonts.css";
import "./theme/global.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { registerOffline } from "./register-offline.ts";
import { createAppRouter } from "./router.tsx";
import { applyLinkedLocale, preferences } from "./state/preferences.ts";
import { cssVariables, theme } from "./theme/theme.ts";

applyLinkedLocale(window.location.search);
const setDocumentLanguage = () => {
  document.documentElement.lang = preferences.getState().locale;
};
setDocumentLanguage();
preferences.subscribe(setDocumentLanguage);

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={localStorageColorSchemeManager({ key: "bienmau-color-scheme" })}
        defaultColorScheme="auto"
      >
        <RouterProvider router={createAppRouter()} />
      </MantineProvider>
    </StrictMode>,
  );
}

registerOffline();
