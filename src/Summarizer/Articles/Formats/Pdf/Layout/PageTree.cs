using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>Maps the references by which the structure names pages to page numbers.</summary>
internal static class PageTree
{
    /// <summary>The number of each page, from 1.</summary>
    public static Dictionary<IndirectReference, int> Numbers(PdfDocument document)
    {
        var numbers = new Dictionary<IndirectReference, int>();
        var seen = new HashSet<IndirectReference>();
        var scanner = document.Structure.TokenScanner;
        var nodes = new Stack<IToken>();
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out var root))
            nodes.Push(root);
        while (nodes.TryPop(out var node))
        {
            if (node is not IndirectReferenceToken reference || !seen.Add(reference.Data))
                continue;
            if (scanner.Get(reference.Data)?.Data is not DictionaryToken dictionary)
                continue;
            if (!dictionary.TryGet(NameToken.Kids, scanner, out ArrayToken? kids))
                numbers[reference.Data] = numbers.Count + 1;
            else
                for (var i = kids.Data.Count - 1; i >= 0; i--)
                    nodes.Push(kids.Data[i]);
        }

        return numbers;
    }
}
