namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>The custom properties (<c>--name</c>) of an element and of those around it.</summary>
internal sealed class CustomProperties(IReadOnlyDictionary<string, string> own, CustomProperties? around)
{
    /// <summary>The maximum length of a value that can hide text.</summary>
    public const int MaxLength = 400;

    private const int MaxSteps = 16;

    /// <summary>A value with each <c>var()</c> replaced by what it names, or by its fallback; null if there is neither.</summary>
    public string? Resolve(string value) => Replace(value, this);

    /// <summary>A value in which no <c>var()</c> names anything.</summary>
    public static string? Fallback(string value) => Replace(value, null);

    private static string? Replace(string value, CustomProperties? custom)
    {
        for (var step = 0; value.IndexOf("var(", StringComparison.Ordinal) is >= 0 and var start; step++)
        {
            var end = start + 4;
            for (
                var depth = 1;
                end < value.Length
                    && (
                        depth += value[end] switch
                        {
                            '(' => 1,
                            ')' => -1,
                            _ => 0,
                        }
                    ) > 0;

            )
                end++;
            if (step == MaxSteps || end >= value.Length)
                return null;
            var parts = value[(start + 4)..end].Split(',', 2);
            if ((custom?.Find(parts[0].Trim()) ?? parts.ElementAtOrDefault(1)) is not { } found)
                return null;
            value = string.Concat(value.AsSpan(0, start), found.AsSpan().Trim(), value.AsSpan(end + 1));
            if (value.Length > MaxLength)
                return null;
        }

        return value;
    }

    private string? Find(string name)
    {
        for (var at = this; at is not null; at = at.Around)
        {
            if (at.Own.TryGetValue(name, out var value))
                return value;
        }

        return null;
    }

    private IReadOnlyDictionary<string, string> Own => own;

    private CustomProperties? Around => around;
}
