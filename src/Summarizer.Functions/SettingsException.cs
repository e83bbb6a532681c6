namespace Summarizer.Functions;

/// <summary>A setting is missing or wrong. The message has one line per setting: its name, the fault and the remedy.</summary>
public sealed class SettingsException(string message) : Exception(message);
