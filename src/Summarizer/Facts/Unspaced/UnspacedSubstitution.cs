using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Facts.Unspaced;

/// <summary>
/// What a statement in a script without spaces has in the place of words of its source, between characters that both have in the same
/// order.
/// </summary>
/// <param name="Context">How many characters around it both have without a gap.</param>
internal readonly record struct UnspacedSubstitution(TextSpan Written, TextSpan Replaced, int Context)
{
    private const int MaxLength = 300;
    private const int MinAnchor = 3;
    private const int MaxWritten = 16;
    private const int MaxReplaced = 24;

    /// <summary>
    /// Aligns a statement with a source by their longest common substrings. Only the beginnings of long sentences are compared.
    /// </summary>
    /// <param name="toEndOfRun">Whether what is written reaches to the end of its kanji, where particles are in another script.</param>
    public static IEnumerable<UnspacedSubstitution> Find(string statement, string source, bool toEndOfRun)
    {
        var (length, sourceLength) = (Math.Min(statement.Length, MaxLength), Math.Min(source.Length, MaxLength));
        var anchors = new List<Anchor>();
        Align(statement, new TextSpan(0, length), source, new TextSpan(0, sourceLength), anchors);
        anchors.Add(new Anchor(length, sourceLength, 0));
        var last = new Anchor(0, 0, 0);
        foreach (var anchor in anchors)
        {
            var written = new TextSpan(last.Written + last.Length, anchor.Written);
            var replaced = new TextSpan(last.Source + last.Length, anchor.Source);
            // Before the first anchor and after the last, the source may go on.
            if (last.Length == 0 && replaced.Length > MaxReplaced)
                replaced = replaced with { Start = replaced.End - MaxReplaced };
            if (anchor.Length == 0 && replaced.Length > MaxReplaced)
                replaced = replaced with { End = replaced.Start + MaxReplaced };
            if (written.Length is > 0 and <= MaxWritten && replaced.Length is > 0 and <= MaxReplaced)
                yield return toEndOfRun
                    ? Whole(statement, source, written, replaced, last.Length + anchor.Length)
                    : new UnspacedSubstitution(written, replaced, last.Length + anchor.Length);
            last = anchor;
        }
    }

    // Up to the end of the run: "京都大" for "東北大".
    private static UnspacedSubstitution Whole(string statement, string source, TextSpan written, TextSpan replaced, int context)
    {
        while (
            written.End < statement.Length
            && replaced.End < source.Length
            && written.Length < MaxWritten
            && statement[written.End] == source[replaced.End]
            && UnspacedText.IsNameCharacter(statement[written.End])
            && UnspacedText.IsNameCharacter(statement[written.End - 1])
        )
        {
            written = written with { End = written.End + 1 };
            replaced = replaced with { End = replaced.End + 1 };
        }

        return new UnspacedSubstitution(written, replaced, context);
    }

    private static void Align(string a, TextSpan inA, string b, TextSpan inB, List<Anchor> anchors)
    {
        if (Longest(a, inA, b, inB) is not { Length: >= MinAnchor } anchor)
            return;
        Align(a, inA with { End = anchor.Written }, b, inB with { End = anchor.Source }, anchors);
        anchors.Add(anchor);
        Align(a, inA with { Start = anchor.Written + anchor.Length }, b, inB with { Start = anchor.Source + anchor.Length }, anchors);
    }

    private static Anchor Longest(string a, TextSpan inA, string b, TextSpan inB)
    {
        var best = new Anchor(0, 0, 0);
        if (inA.Length < MinAnchor || inB.Length < MinAnchor)
            return best;
        var lengths = new int[inB.Length + 1];
        for (var i = inA.Start; i < inA.End; i++)
        {
            for (var j = inB.End - 1; j >= inB.Start; j--)
            {
                var length = a[i] == b[j] ? lengths[j - inB.Start] + 1 : 0;
                lengths[j - inB.Start + 1] = length;
                if (length > best.Length)
                    best = new Anchor(i - length + 1, j - length + 1, length);
            }
        }

        return best;
    }

    private readonly record struct Anchor(int Written, int Source, int Length);
}
