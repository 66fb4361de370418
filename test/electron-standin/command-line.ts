// app.commandLine: the Chromium switches that the app was started with and those that it adds.
export class CommandLine {
  #switches: string[] = [];

  /** All switches as Chromium takes them. */
  switches(): string[] {
    return [...this.#switches];
  }

  appendSwitch(name: string, value?: string): void {
    this.#switches.push(value ? `--${name}=${value}` : `--${name}`);
  }

  hasSwitch(name: string): boolean {
    return this.#switches.some((item) => item === `--${name}` || item.startsWith(`--${name}=`));
  }

  getSwitchValue(name: string): string {
    const found = this.#switches.find((item) => item.startsWith(`--${name}=`));
    return found?.slice(name.length + 3) ?? '';
  }

  removeSwitch(name: string): void {
    this.#switches = this.#switches.filter(
      (item) => item !== `--${name}` && !item.startsWith(`--${name}=`),
    );
  }

  appendArgument(argument: string): void {
    this.#switches.push(argument);
  }
}
