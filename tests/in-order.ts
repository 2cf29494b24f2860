import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the projects one after another in the order of the configuration, so that files of one project find each
 * other's process, and what takes longest comes first; within a project the files go as vitest orders them.
 */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const order = this.ctx.projects.map((project) => project.name);
    const place = (file: TestSpecification): number => order.indexOf(file.project.name);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
