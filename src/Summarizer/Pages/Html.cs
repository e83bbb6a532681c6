using System.Runtime.CompilerServices;
using System.Text;
using Summarizer.Feeds;

namespace Summarizer.Pages;

/// <summary>A piece of HTML. Interpolated values are escaped, unless they are <see cref="Html"/> themselves.</summary>
internal readonly record struct Html(string Markup)
{
    public static Html None { get; } = new("");

    public static Html Of(HtmlWriter piece) => new(piece.Markup);

    public static Html Join(string between, IEnumerable<Html> pieces) => new(string.Join(between, pieces.Select(piece => piece.Markup)));

    /// <summary>The piece if the condition holds; otherwise nothing.</summary>
    public static Html If(bool condition, HtmlWriter piece) => condition ? Of(piece) : None;

    public override string ToString() => Markup;
}

/// <summary>The interpolated string handler: it escapes text, but not <see cref="Html"/>.</summary>
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
