/** Changes with every change of equations or default numbers: a stored run says which one made it. */
export const MODEL_VERSION = "1.0.0";
