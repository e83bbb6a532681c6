using LocalFunctions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LocalFunctions.Tests.Hosting;

public sealed class LineFormatterTests
{
    [Theory]
    [InlineData(LogLevel.Information, null, "info  Category: text")]
    [InlineData(LogLevel.Warning, null, "warn  Category: text")]
    [InlineData(LogLevel.Error, "two\nlines", "error Category: text | System.InvalidOperationException: two | lines")]
    public void Write_MakesOneLine(LogLevel level, string? error, string line)
    {
        using var output = new StringWriter();
        Exception? exception = error is null ? null : new InvalidOperationException(error);
        var entry = new LogEntry<string>(level, "Some.Long.Category", default, "text", exception, (state, _) => state);

        new LineFormatter(new AwaitableTimeProvider(DateTimeOffset.UnixEpoch)).Write(entry, null, output);

        Assert.EndsWith($" {line}{Environment.NewLine}", output.ToString(), StringComparison.Ordinal);
    }
}
