using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>Reads the structure of a tagged document: which marked content makes up which paragraph, in reading order.</summary>
internal sealed class StructureTree
{
    private const int MaxElements = 200_000;

    // Elements within a paragraph. Browsers call the text of any element NonStruct; the ones that hold others are boxes.
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "Span",
        "Quote",
        "Link",
        "Em",
        "Strong",
        "Sub",
        "Code",
        "Reference",
        "Annot",
        "BibEntry",
        "Ruby",
        "RB",
        "RT",
        "RP",
        "Warichu",
        "WT",
        "WP",
        "Form",
    };

    // A list's numbers and bullets, phonetic readings, formulas, contents and decoration.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "Lbl",
        "RT",
        "RP",
        "Formula",
        "TOC",
        "TOCI",
        "Index",
        "Artifact",
    };

    private static readonly HashSet<string> Paragraphs = new(StringComparer.Ordinal)
    {
        "P",
        "LBody",
        "TD",
        "TH",
        "Caption",
        "Note",
        "FENote",
        "BlockQuote",
        "H",
        "Title",
    };

    private readonly IPdfTokenScanner _scanner;
    private readonly Dictionary<IndirectReference, int> _pages;
    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<IndirectReference> _seen = [];
    private readonly List<Element> _elements = [];
    private Element? _open;

    private StructureTree(PdfDocument document)
    {
        _scanner = document.Structure.TokenScanner;
        _pages = PageTree.Numbers(document);
    }

    /// <summary>The paragraphs in order; none in a document without tags.</summary>
    public static IReadOnlyList<Element> Read(PdfDocument document)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        if (!catalog.TryGet(NameToken.Create("StructTreeRoot"), document.Structure.TokenScanner, out DictionaryToken? root))
            return [];
        var tree = new StructureTree(document);
        tree.ReadRoles(root);
        tree.Walk(root);
        return tree._elements;
    }

    private void ReadRoles(DictionaryToken root)
    {
        if (!root.TryGet(NameToken.Create("RoleMap"), _scanner, out DictionaryToken? roles))
            return;
        foreach (var (name, role) in roles.Data)
        {
            if (role is NameToken token)
                _roles[name] = token.Data;
        }
    }

    // Depth first with an explicit stack, because nesting is unlimited.
    private void Walk(DictionaryToken root)
    {
        var steps = new Stack<Step>();
        steps.Push(new Step(root, Page: 0, InParagraph: false, IsHeading: false, Closes: false));
        for (var count = 0; count < MaxElements && steps.TryPop(out var step); count++)
        {
            if (step.Closes)
                Close();
            else if (step.Token is NumericToken content)
                Add(step.Page, content.Int, step.IsHeading);
            else if (Resolve(step.Token) is { } token)
                Enter(steps, step with { Token = token });
        }

        Close();
    }

    // Elements that occur twice are cycles or attacks.
    private IToken? Resolve(IToken token)
    {
        if (token is not IndirectReferenceToken reference)
            return token;
        return _seen.Add(reference.Data) ? _scanner.Get(reference.Data)?.Data : null;
    }

    private void Enter(Stack<Step> steps, Step step)
    {
        switch (step.Token)
        {
            case NumericToken:
                steps.Push(step);
                break;
            case ArrayToken array:
                for (var i = array.Data.Count - 1; i >= 0; i--)
                    steps.Push(step with { Token = array.Data[i] });
                break;
            case DictionaryToken element:
                EnterElement(steps, step, element);
                break;
            default:
                break;
        }
    }

    private void EnterElement(Stack<Step> steps, Step step, DictionaryToken element)
    {
        var page = PageOf(element) ?? step.Page;
        if (element.TryGet(NameToken.Create("MCID"), _scanner, out NumericToken? content))
        {
            Add(page, content.Int, step.IsHeading);
            return;
        }

        if (!element.TryGet(NameToken.Create("K"), out var kids))
            return;
        var role = RoleOf(element);
        if (Skipped.Contains(role))
            return;
        var isHeading = role is "H" or "Title" || role.Length == 2 && role[0] == 'H' && char.IsAsciiDigit(role[1]);
        var isParagraph = isHeading || Paragraphs.Contains(role);
        var isInline = Inline.Contains(role) || role == "NonStruct" && (step.InParagraph || HoldsOnlyContent(kids));
        if (!isInline)
        {
            Close();
            steps.Push(step with { Closes = true });
        }

        steps.Push(
            new Step(kids, page, isParagraph || isInline && step.InParagraph, isHeading || step.IsHeading && isInline, Closes: false)
        );
    }

    private static bool HoldsOnlyContent(IToken kids) =>
        kids switch
        {
            NumericToken => true,
            ArrayToken array => array.Data.All(kid => kid is NumericToken || kid is DictionaryToken one && IsContent(one)),
            DictionaryToken one => IsContent(one),
            _ => false,
        };

    private static bool IsContent(DictionaryToken kid) => kid.Data.ContainsKey("MCID");

    private string RoleOf(DictionaryToken element)
    {
        var role = element.TryGet(NameToken.Create("S"), _scanner, out NameToken? name) ? name.Data : "";
        for (var i = 0; i < 8 && _roles.TryGetValue(role, out var standard) && standard != role; i++)
            role = standard;
        return role;
    }

    private int? PageOf(DictionaryToken element) =>
        element.TryGet(NameToken.Create("Pg"), out var token)
        && token is IndirectReferenceToken reference
        && _pages.TryGetValue(reference.Data, out var page)
            ? page
            : null;

    private void Add(int page, int content, bool isHeading)
    {
        if (_open is null)
            _elements.Add(_open = new Element([], isHeading));
        _open.Contents.Add((page, content));
    }

    private void Close() => _open = null;

    /// <summary>A paragraph: the marked contents it consists of.</summary>
    internal sealed record Element(List<(int Page, int Content)> Contents, bool IsHeading);

    private readonly record struct Step(IToken Token, int Page, bool InParagraph, bool IsHeading, bool Closes);
}
