namespace Summarizer.Functions;

/// <summary>A setting is missing or wrong. The message is for a person: setting, fault, remedy; a line each.</summary>
public sealed class SettingsException(string message) : Exception(message);
