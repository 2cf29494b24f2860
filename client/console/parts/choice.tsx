/** A list to choose from in a form that filters. @param none what it says where nothing is chosen */
export const Choice = ({
  name,
  label,
  none,
  now,
  all,
  text = (one) => one,
}: {
  readonly name: string;
  readonly label: string;
  readonly none: string;
  readonly now: string;
  readonly all: readonly string[];
  readonly text?: (one: string) => string;
}) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select class="utrecht-select utrecht-select--html-select" id={name} name={name}>
      <option value="">{none}</option>
      {all.map((one) => (
        <option value={one} selected={one === now}>
          {text(one)}
        </option>
      ))}
    </select>
  </div>
);
