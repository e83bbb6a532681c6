using System.Globalization;

namespace TestSupport.FakeModel;

/// <summary>A duration on the command line.</summary>
public static class FakeDuration
{
    /// <summary>Reads <c>2s</c>, <c>500ms</c> or <c>1m</c>.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static TimeSpan Parse(string text)
    {
        var digits = text.TrimEnd('s', 'm');
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            throw NoDuration(text);
        return text[digits.Length..] switch
        {
            "ms" => TimeSpan.FromMilliseconds(number),
            "s" => TimeSpan.FromSeconds(number),
            "m" => TimeSpan.FromMinutes(number),
            _ => throw NoDuration(text),
        };
    }

    private static FormatException NoDuration(string text) => new($"'{text}' is no duration: 2s or 500ms is one.");
}
