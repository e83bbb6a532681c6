using System.Globalization;

namespace Summarizer.Articles.Formats.Office;

/// <summary>The characters of the Symbol font, which has its own encoding. Other symbol fonts contain pictures and bullets.</summary>
internal static class SymbolFont
{
    // The codes from 0x20 and from 0xA0 on. The last ones are parts of large brackets.
    private const string Low = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
    private const string High = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    public static bool IsNamed(string? font) => string.Equals(font?.Trim(), "Symbol", StringComparison.OrdinalIgnoreCase);

    /// <summary>A symbol by its font and its code in hexadecimal digits; empty if it is a picture.</summary>
    public static string Text(string? font, string? code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? Text(font, value) : "";

    /// <summary>The same for a number. These fonts use single bytes, or the private use area from U+F000 on.</summary>
    public static string Text(string? font, int code) =>
        code switch
        {
            < 0 or > 0xFFFF or (>= 0xD800 and < 0xE000) => "",
            < 0x100 or (>= 0xF000 and < 0xF100) => IsNamed(font) ? Character(code & 0xFF) : "",
            _ => ((char)code).ToString(),
        };

    private static string Character(int code)
    {
        var (table, at) = code < 0xA0 ? (Low, code - 0x20) : (High, code - 0xA0);
        return at >= 0 && at < table.Length ? table[at].ToString() : "";
    }
}
