import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { AppFrame } from "./components/app-frame.tsx";
import { LoadingState, NotFoundState } from "./components/states.tsx";
import { readDataFilter } from "./features/data/data-filter.ts";
import { readGateFilter } from "./features/gates/gate-filter.ts";
import { OverviewPage } from "./features/overview/overview-page.tsx";

const rootRoute = createRootRoute({ component: AppFrame, notFoundComponent: NotFoundState });

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  component: OverviewPage,
  validateSearch: readGateFilter,
});

const gateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/gates/$gateId",
  component: lazyRouteComponent(() => import("./features/gates/gate-page.tsx"), "GatePage"),
});

const askRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/ask",
  component: lazyRouteComponent(() => import("./features/ask/ask-page.tsx"), "AskPage"),
  validateSearch: (search): { readonly q?: string } => (typeof search["q"] === "string" ? { q: search["q"] } : {}),
});

const scenarioRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/scenario",
  component: lazyRouteComponent(() => import("./features/scenario/scenario-page.tsx"), "ScenarioPage"),
  validateSearch: (search): { readonly s?: string } => (typeof search["s"] === "string" ? { s: search["s"] } : {}),
});

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/data",
  component: lazyRouteComponent(() => import("./features/data/data-page.tsx"), "DataPage"),
  validateSearch: readDataFilter,
});

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/audit",
  component: lazyRouteComponent(() => import("./features/audit/audit-page.tsx"), "AuditPage"),
});

const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sources",
  component: lazyRouteComponent(() => import("./features/sources/sources-page.tsx"), "SourcesPage"),
});

const routeTree = rootRoute.addChildren([
  overviewRoute,
  gateRoute,
  askRoute,
  scenarioRoute,
  dataRoute,
  auditRoute,
  sourcesRoute,
]);

/** Every page has an address that can be shared. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    defaultPreload: "intent",
    defaultPendingComponent: LoadingState,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
