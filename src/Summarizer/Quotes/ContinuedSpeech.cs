using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>Speech over several paragraphs.</summary>
internal static class ContinuedSpeech
{
    /// <summary>Gives its quotations one speaker, named after the last or before the first.</summary>
    /// <param name="all">The quotations of an article with the speakers found so far, in order.</param>
    /// <param name="before">The speaker before a quotation that names none.</param>
    public static void Join(IReadOnlyList<Quotation> quotations, List<AttributedQuotation> all, Func<int, Speaker?>? before = null)
    {
        for (var first = 0; first < all.Count; first++)
        {
            var last = first;
            while (last + 1 < all.Count && quotations[last].Continues)
                last++;
            if (last == first)
                continue;
            var speaker = all[last].Speaker ?? all[first].Speaker ?? before?.Invoke(first);
            for (var i = first; i <= last; i++)
                all[i] = new AttributedQuotation(speaker, IsReported: true);
            first = last;
        }
    }
}
