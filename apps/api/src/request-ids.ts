/** Short ids that are unique across restarts and replicas: a random word for the process, then a count. */
export function createRequestIds(): () => string {
  const processWord = crypto.randomUUID().slice(0, 8);
  let count = 0;
  return () => {
    count += 1;
    return `${processWord}-${count.toString(36)}`;
  };
}
