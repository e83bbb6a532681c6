using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>The marked contents that are open while a page is drawn.</summary>
internal sealed class MarkedContents(IResourceStore resources, IPdfTokenScanner scanner)
{
    // Replacement text stands for a ligature or a hyphen. A longer one could contain text that readers cannot see.
    private const int MaxReplacementLength = 8;

    private static readonly NameToken Mcid = NameToken.Create("MCID");
    private static readonly NameToken ActualText = NameToken.Create("ActualText");
    private static readonly NameToken Artifact = NameToken.Create("Artifact");
    private readonly List<Content> _open = [];
    private string? _replacement;

    /// <summary>The number by which the document's structure refers to the innermost one; -1 if none has a number.</summary>
    public int Number => _open.Count == 0 ? -1 : _open[^1].Number;

    /// <summary>Whether one of them is decoration.</summary>
    public bool IsArtifact => _open.Count > 0 && _open[^1].IsArtifact;

    /// <summary>How many are open.</summary>
    public int Depth => _open.Count;

    /// <summary>Opens one.</summary>
    public void Begin(NameToken name, NameToken? propertiesName, DictionaryToken? properties)
    {
        if (propertiesName is not null)
            properties = resources.GetMarkedContentPropertiesDictionary(propertiesName) ?? properties;
        var number = properties is not null && properties.TryGet(Mcid, scanner, out NumericToken? mcid) ? mcid.Int : Number;
        var replacement =
            properties is not null
            && properties.TryGet(ActualText, scanner, out IDataToken<string>? text)
            && text.Data is { Length: > 0 and <= MaxReplacementLength }
                ? Letters.Plain(text.Data)
                : null;
        _open.Add(new Content(number, IsArtifact || name.Data == Artifact.Data, replacement is not null || IsReplaced));
        _replacement = replacement ?? _replacement;
    }

    /// <summary>Closes the innermost one.</summary>
    public void End() => CloseTo(_open.Count - 1);

    /// <summary>Closes what a form has left open.</summary>
    public void CloseTo(int depth)
    {
        if (depth >= 0 && depth < _open.Count)
            _open.RemoveRange(depth, _open.Count - depth);
        if (!IsReplaced)
            _replacement = null;
    }

    /// <summary>The text of the next letter: the replacement for the first one, nothing for the others that it replaces.</summary>
    public string TextOf(string letter)
    {
        if (!IsReplaced)
            return letter;
        var text = _replacement ?? "";
        _replacement = null;
        return text;
    }

    private bool IsReplaced => _open.Count > 0 && _open[^1].IsReplaced;

    private readonly record struct Content(int Number, bool IsArtifact, bool IsReplaced);
}
