using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace LocalFunctions.Hosting;

/// <summary>Writes one line per message: time, level, last part of the category, text.</summary>
internal sealed class LineFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "line";

    private static readonly string[] Noise =
    [
        "at System.",
        "at Microsoft.Azure.Functions.Worker.",
        "at LocalFunctions.Invocations.",
        "at LocalFunctions.Worker.",
        "at LocalFunctions.Http.",
        "at Azure.Core.",
        "--- End of",
    ];

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var text = logEntry.Formatter(logEntry.State, logEntry.Exception);
        var category = logEntry.Category[(logEntry.Category.LastIndexOf('.') + 1)..];
        var clock = time.GetLocalNow().ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
        textWriter.WriteLine($"{clock} {LevelName(logEntry.LogLevel)} {category}: {text}{Describe(logEntry.Exception)}");
    }

    private static string LevelName(LogLevel level) =>
        level switch
        {
            LogLevel.Trace => "trace",
            LogLevel.Debug => "debug",
            LogLevel.Information => "info ",
            LogLevel.Warning => "warn ",
            _ => "error",
        };

    // Stack frames between the app and this library would only distract.
    private static string Describe(Exception? error)
    {
        if (error is null)
            return string.Empty;
        var lines = error.ToString().Split('\n', StringSplitOptions.TrimEntries).Where(line => !Noise.Any(line.StartsWith));
        return $" | {string.Join(" | ", lines)}";
    }
}
