using System.Runtime.CompilerServices;
using System.Text;
using Summarizer.Feeds;

namespace Summarizer.Pages;

/// <summary>A piece of HTML. Whatever is set into one is escaped, unless it is such a piece itself.</summary>
/// <param name="Markup">The piece as it is sent.</param>
internal readonly record struct Html(string Markup)
{
    public static Html None { get; } = new("");

    public static Html Of(HtmlWriter piece) => new(piece.Markup);

    public static Html Join(string between, IEnumerable<Html> pieces) => new(string.Join(between, pieces.Select(piece => piece.Markup)));

    /// <summary>The piece, or nothing where the condition does not hold.</summary>
    public static Html If(bool condition, HtmlWriter piece) => condition ? Of(piece) : None;

    public override string ToString() => Markup;
}

/// <summary>Takes the holes of an interpolated string: text is escaped, pieces of HTML are not.</summary>
[InterpolatedStringHandler]
internal readonly struct HtmlWriter
{
    private readonly StringBuilder _markup;

    public HtmlWriter(int literalLength, int formattedCount) => _markup = new StringBuilder(literalLength + 32 * formattedCount);

    public string Markup => _markup.ToString();

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text) => _markup.Append(DigestContent.Encoder.Encode(text ?? ""));

    public void AppendFormatted(int number) => _markup.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Html piece) => _markup.Append(piece.Markup);

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces)
            _markup.Append(piece.Markup);
    }
}
