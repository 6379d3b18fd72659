import { Link, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { useLocale } from "../state/use-locale.ts";
import classes from "./app-frame.module.css";
import { APP_TEXTS } from "./app-texts.ts";
import { Preferences } from "./preferences.tsx";
import { FailedState, LoadingState } from "./states.tsx";
import { TextLink } from "./text-link.tsx";

const MENU = [
  { to: "/", text: APP_TEXTS.overview, exact: true },
  { to: "/ask", text: APP_TEXTS.ask, exact: false },
  { to: "/scenario", text: APP_TEXTS.scenario, exact: false },
  { to: "/data", text: APP_TEXTS.data, exact: false },
] as const;

/** Header, menu, the page, and the footer with the identity of the data. */
export function AppFrame() {
  const locale = useLocale();
  return (
    <div className={classes["frame"]}>
      <a className={classes["skip"]} href="#content">
        {APP_TEXTS.skip(locale)}
      </a>
      <header className={classes["header"]}>
        <div className={classes["bar"]}>
          <Link to="/" className={classes["brand"]}>
            <img src="/icon.svg" alt="" width="34" height="34" />
            <span>
              <strong>{APP_TEXTS.name(locale)}</strong>
              <small>{APP_TEXTS.tagline(locale)}</small>
            </span>
          </Link>
          <nav className={classes["menu"]} aria-label={APP_TEXTS.mainMenu(locale)}>
            {MENU.map((item) => (
              <Link
                key={item.to}
                to={item.to}
                className={classes["item"]}
                activeOptions={{ exact: item.exact, includeSearch: false }}
                activeProps={{ "aria-current": "page" }}
              >
                {item.text(locale)}
              </Link>
            ))}
          </nav>
          <Preferences />
        </div>
        <div className={classes["brocade"]} aria-hidden="true" />
      </header>
      <main id="content" className={classes["content"]} tabIndex={-1}>
        <ErrorBoundary FallbackComponent={FailedState}>
          <Suspense fallback={<LoadingState />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className={classes["footer"]}>
        <p>{APP_TEXTS.licence(locale)}</p>
        {locale === "lo" && <p>{APP_TEXTS.laoDraft(locale)}</p>}
        <p>
          <TextLink to="/sources" size="sm">
            {APP_TEXTS.sources(locale)}
          </TextLink>
          {" · "}
          <TextLink to="/audit" size="sm">
            {APP_TEXTS.audit(locale)}
          </TextLink>
        </p>
      </footer>
    </div>
  );
}
