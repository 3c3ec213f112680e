import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

export interface ErrorMessageProps {
  readonly title: string;
  /** What happened, where, and what to do. */
  readonly sentence: string;
}

export function ErrorMessage({ title, sentence }: ErrorMessageProps) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {sentence}
      </MessageBarBody>
    </MessageBar>
  );
}
