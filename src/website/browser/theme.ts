/** The page's colours, as its style sheet has them for light or dark at this moment. */
function colours() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    surface: colour('surface'),
    text: colour('text'),
    quiet: colour('quiet'),
    line: colour('line'),
    accent: colour('accent'),
    field: colour('field'),
    bubble: colour('bubble'),
    own: colour('own'),
    ownText: colour('own-text'),
    hover: colour('hover'),
    bad: colour('bad'),
    font: colour('font'),
  };
}

/** Web Chat's `styleOptions`: the page's own colours, so that both change together; no upload, files are not taken. */
export function styleOptions(): Readonly<Record<string, unknown>> {
  const { surface, text, quiet, line, accent, bubble, own, ownText, hover, bad, font } = colours();
  return {
    accent,
    subtle: quiet,
    backgroundColor: surface,
    primaryFont: font,
    bubbleBackground: bubble,
    bubbleBorderColor: bubble,
    bubbleBorderRadius: 14,
    bubbleTextColor: text,
    bubbleFromUserBackground: own,
    bubbleFromUserBorderColor: own,
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: ownText,
    bubbleMinHeight: 20,
    bubbleMinWidth: 60,
    bubbleMaxWidth: 520,
    cardEmphasisBackgroundColor: hover,
    failedConnectivity: bad,
    notificationText: quiet,
    hideUploadButton: true,
    uploadAccept: '.none',
    sendBoxBackground: surface,
    sendBoxTextColor: text,
    sendBoxPlaceholderColor: quiet,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    sendBoxButtonColor: accent,
    sendBoxButtonColorOnDisabled: quiet,
    sendBoxButtonShadeColorOnActive: hover,
    sendBoxButtonShadeColorOnHover: hover,
    sendBoxButtonShadeColorOnDisabled: surface,
    sendBoxButtonShadeBorderRadius: 10,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: accent,
    sendBoxButtonKeyboardFocusIndicatorBorderRadius: 8,
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: surface,
    suggestedActionBackgroundColorOnHover: hover,
    suggestedActionBackgroundColorOnActive: hover,
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 20,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: accent,
    suggestedActionKeyboardFocusIndicatorBorderColor: accent,
    suggestedActionKeyboardFocusIndicatorBorderRadius: 16,
    suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
    suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
    suggestedActionsVisualKeyboardIndicatorColor: accent,
    timestampColor: quiet,
    transcriptActivityVisualKeyboardIndicatorColor: accent,
    transcriptVisualKeyboardIndicatorColor: accent,
    toastErrorBackgroundColor: surface,
    toastErrorColor: bad,
    toastInfoBackgroundColor: surface,
    toastInfoColor: text,
    toastWarnBackgroundColor: surface,
    toastWarnColor: text,
    toastSeparatorColor: line,
  };
}

/** Web Chat's Adaptive Cards in the same colours: its own choice is for light only. */
export function cardsHostConfig(): Readonly<Record<string, unknown>> {
  const { text, quiet, accent, bad, hover, font } = colours();
  const plain = { default: text, subtle: quiet };
  const foregroundColors = {
    default: plain,
    dark: plain,
    light: plain,
    good: plain,
    warning: plain,
    accent: { default: accent, subtle: accent },
    attention: { default: bad, subtle: bad },
  };
  return {
    supportsInteractivity: true,
    fontFamily: font,
    containerStyles: { default: { foregroundColors }, emphasis: { backgroundColor: hover, foregroundColors } },
    actions: {
      actionAlignment: 'stretch',
      actionsOrientation: 'vertical',
      buttonSpacing: 8,
      maxActions: 100,
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
      spacing: 'default',
    },
    adaptiveCard: { allowCustomStyle: false },
    inputs: {
      label: { inputSpacing: 'small', requiredInputs: { weight: 'bolder', suffix: '' }, optionalInputs: { weight: 'bolder' } },
      errorMessage: { color: 'attention', size: 'default', spacing: 'small', weight: 'bolder' },
    },
    fontSizes: { small: 14, default: 16, medium: 18, large: 21, extraLarge: 26 },
    textBlock: { headingLevel: 3 },
  };
}
