using System.Globalization;

namespace Summarizer.Articles.Formats.Html;

/// <summary>The declarations of a style that can hide text.</summary>
internal sealed class Style
{
    private const double FarAway = -400;

    private static readonly HashSet<string> Properties =
    [
        "background",
        "background-color",
        "background-image",
        "clip",
        "clip-path",
        "color",
        "display",
        "font-size",
        "height",
        "left",
        "line-height",
        "margin-left",
        "max-height",
        "opacity",
        "overflow",
        "position",
        "right",
        "text-indent",
        "top",
        "animation",
        "transform",
        "transition",
        "visibility",
        "width",
    ];

    private readonly Dictionary<string, (string Value, int Weight)> _values = [];

    /// <summary>Whether it declares nothing that could hide text.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>Whether the element and all in it is invisible. One that only fades in later is not.</summary>
    public bool HidesAll =>
        this["display"] == "none"
        || Length("opacity") is <= 0.02 && this["transform"] is null && this["transition"] is null && this["animation"] is null
        || IsOffScreen
        || IsClipped
        || this["overflow"] is "hidden" or "clip" && (Length("height") is <= 1 || Length("width") is <= 1 || Length("max-height") is <= 1);

    /// <summary>Whether text is invisible by visibility; null if this is not declared.</summary>
    public bool? IsInvisible =>
        this["visibility"] switch
        {
            "hidden" or "collapse" => true,
            "visible" or "initial" => false,
            _ => null,
        };

    /// <summary>Whether the font is too small to read; null if this is not declared.</summary>
    public bool? IsTiny => Length("font-size") is { } size ? size <= 1 : null;

    /// <summary>The color of the text.</summary>
    public CssColor? Color => this["color"] is { } value ? CssColor.Of(value) : null;

    /// <summary>Whether it has a background, whose color may be unknown: a picture, a gradient.</summary>
    public bool HasBackground =>
        (this["background"] ?? this["background-color"] ?? this["background-image"]) is not (null or "none" or "inherit" or "transparent");

    /// <summary>The color of the background, if known.</summary>
    public CssColor? Background =>
        (this["background-color"] ?? this["background"]) is { } value && this["background-image"] is null ? CssColor.Of(value) : null;

    private bool IsOffScreen =>
        this["position"] is "absolute" or "fixed"
            && (Length("left") is < FarAway || Length("right") is < FarAway || Length("top") is < FarAway)
        || Length("text-indent") is < FarAway
        || Length("margin-left") is < FarAway
        || this["transform"] is "scale(0)";

    private bool IsClipped =>
        this["clip"] is { } clip
            && this["position"] is "absolute" or "fixed"
            && clip.Replace("px", "", StringComparison.Ordinal) switch
            {
                "rect(0,0,0,0)" or "rect(0 0 0 0)" or "rect(0, 0, 0, 0)" or "rect(1 1 1 1)" or "rect(1, 1, 1, 1)" or "rect(1,1,1,1)" =>
                    true,
                _ => false,
            }
        || this["clip-path"] is "inset(50%)" or "inset(100%)" or "circle(0)";

    private string? this[string property] => _values.TryGetValue(property, out var declared) ? declared.Value : null;

    /// <summary>Reads declarations; those of more weight win, then the later ones.</summary>
    public void Declare(ReadOnlySpan<char> declarations, int weight)
    {
        foreach (var part in declarations.Split(';'))
        {
            var declaration = declarations[part];
            var colon = declaration.IndexOf(':');
            if (colon <= 0)
                continue;
            var property = declaration[..colon].Trim().ToString().ToLowerInvariant();
            if (!Properties.Contains(property))
                continue;
            var value = declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant();
            var isImportant = value.EndsWith("!important", StringComparison.Ordinal);
            if (isImportant)
                value = value[..^"!important".Length].TrimEnd();
            Set(property, value, isImportant ? weight + StyleSheet.ImportantWeight : weight);
        }
    }

    /// <summary>Takes over the declarations of a rule.</summary>
    public void Declare(Style rule, int weight)
    {
        foreach (var (property, (value, own)) in rule._values)
            Set(property, value, own + weight);
    }

    private void Set(string property, string value, int weight)
    {
        if (!_values.TryGetValue(property, out var declared) || declared.Weight <= weight)
            _values[property] = (value, weight);
    }

    // In pixels; a font's own unit counts as 16 of them.
    private double? Length(string property)
    {
        if (this[property] is not { } value)
            return null;
        var end = 0;
        while (end < value.Length && (char.IsAsciiDigit(value[end]) || value[end] is '.' or '-' or '+'))
            end++;
        if (!double.TryParse(value.AsSpan(0, end), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        return value[end..] switch
        {
            "" or "px" or "pt" => number,
            "em" or "rem" => number * 16,
            "%" when property == "opacity" => number / 100,
            "%" => number * 16 / 100,
            "vw" or "vh" => number * 8,
            _ => null,
        };
    }
}
