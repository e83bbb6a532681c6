namespace Summarizer.Functions;

/// <summary>A setting is missing or wrong. The message has one line per setting: its name, the fault and the remedy.</summary>
internal sealed class SettingsException(string message) : Exception(message);
