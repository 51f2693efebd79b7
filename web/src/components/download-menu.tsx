import { Button, Popover, Stack, type ButtonProps } from '@mantine/core';

interface DownloadMenuProps extends Pick<ButtonProps, 'size' | 'className'> {
  readonly label: string;
  readonly files: readonly { readonly label: string; readonly address: string }[];
}

/** The same thing as a file, in one of several formats. */
export function DownloadMenu({ label, files, ...button }: DownloadMenuProps) {
  return (
    <Popover position="bottom-end" trapFocus returnFocus withRoles>
      <Popover.Target>
        <Button variant="default" {...button}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Stack gap="xs">
          {files.map((file) => (
            <Button key={file.address} component="a" size="xs" variant="subtle" href={file.address} download>
              {file.label}
            </Button>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
