using System.Text;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Decoding;

/// <summary>
/// Chooses the encoding that gives clearly the most plausible text. Encodings that give the same text do not compete.
/// </summary>
internal static class EncodingChooser
{
    // The best reading must lead by this many points, and by this many per character that differs from the second best.
    private const double MinLead = 1.5;
    private const double MinLeadPerDifference = 0.03;

    // Points per byte that is not ASCII. Correct readings score from 0.3 (Chinese) to 1 (Greek).
    private const double MinPlausibility = 0.15;

    // In UTF-16 without a byte order mark, ASCII characters are the strongest evidence.
    private const double AsciiPoints = 0.2;
    private const double MinWidePlausibility = 0.05;

    private static readonly int[] Wide = [1200, 1201, 12000, 12001];

    // Legacy encodings, the most frequent first. The handicap is the points that a rarer one must make up for.
    private static readonly (int CodePage, double Handicap)[] Legacy =
    [
        .. new[] { 1252, 1250, 1254, 1257 }.Select(one => (one, 0.0)),
        .. new[] { 28605, 28592, 28603 }.Select(one => (one, 0.5)),
        .. new[] { 1251, 1253, 1255, 1256, 874, 54936, 950, 932, 51932, 949, 20866, 21866 }.Select(one => (one, 1.0)),
        .. new[] { 28595, 28596, 28597, 28598, 866, 1258, 10000, 10007, 437, 850 }.Select(one => (one, 1.5)),
        .. new[] { 28593, 28594, 10006, 10029, 10081, 737, 775, 852, 855, 857, 862, 1361 }.Select(one => (one, 3.0)),
    ];

    /// <summary>The kind of UTF-16 or UTF-32 of bytes without a byte order mark; null if they are neither.</summary>
    public static Encoding? ChooseWide(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, ByteSample.MaxLength & ~3)];
        Encoding? best = null;
        var most = 0.0;
        foreach (var encoding in Wide.Select(Charsets.Of))
        {
            var text = encoding.GetString(sample);
            var points = text.Contains('\0', StringComparison.Ordinal) ? 0 : Plausibility.Of(text) + text.Count(char.IsAscii) * AsciiPoints;
            if (points > Math.Max(most, MinWidePlausibility * text.Length))
                (best, most) = (encoding, points);
        }

        return best;
    }

    /// <summary>Whether a declared encoding gives plausible text: servers declare a default for every file.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes, Encoding declared)
    {
        var sample = ByteSample.Of(bytes);
        var points = Plausibility.Of(Canonical(declared.GetString(sample)));
        var best = Rank(sample)[0].Points;
        return points >= Math.Min(best, best / 2);
    }

    /// <summary>The encoding of bytes that are not UTF-8 and declare no encoding, or why it is uncertain.</summary>
    public static (Encoding? Encoding, Rejection? Rejection) ChooseLegacy(ReadOnlySpan<byte> bytes)
    {
        var sample = ByteSample.Of(bytes);
        return Choose(Rank(sample), MinPlausibility * sample.Count(b => b >= 0x80));
    }

    /// <summary>The encoding, with one byte per character, of the bytes in UTF-8 that are not UTF-8; null if it is not known.</summary>
    public static Encoding? ChooseWithinUtf8(ReadOnlySpan<byte> bytes)
    {
        var sample = ByteSample.Of(MixedUtf8.BrokenLines(bytes));
        var isLatin = !HasOtherScripts(Encoding.UTF8.GetString(ByteSample.Of(bytes)));

        // The bytes must make the text more plausible than it is without them: those of damaged UTF-8 do not.
        var without = Plausibility.Of(MixedUtf8.Decode(sample, Encoding.ASCII));
        return Choose(Rank(Read), without + MinPlausibility * MixedUtf8.Count(sample).Broken).Encoding;

        // Few people paste another script into text in Latin letters.
        string? Read(Encoding encoding) =>
            encoding.IsSingleByte && MixedUtf8.Decode(sample, encoding) is var text && !(isLatin && HasOtherScripts(text)) ? text : null;
    }

    private static bool HasOtherScripts(string text) => text.Any(c => c is >= '\u0370' and < '\u1E00' or >= '\u2E80' and < '\uD800');

    private static (Encoding? Encoding, Rejection? Rejection) Choose(Reading[] readings, double minPoints)
    {
        var (best, second) = (readings[0], readings[1]);
        if (best.Points < minPoints)
            return (null, Rejections.Undecodable);
        return best.Points - second.Points >= Math.Max(MinLead, MinLeadPerDifference * Differences(best.Text, second.Text))
            ? (best.Encoding, null)
            : (null, Rejections.AmbiguousEncoding);
    }

    private static Reading[] Rank(byte[] sample) => Rank(encoding => encoding.GetString(sample));

    private static Reading[] Rank(Func<Encoding, string?> read) =>
        [
            .. Legacy
                .Select(candidate => (Encoding: Charsets.Of(candidate.CodePage), candidate.Handicap))
                .Select(candidate => (candidate.Encoding, candidate.Handicap, Text: read(candidate.Encoding)))
                .Where(candidate => candidate.Text is not null)
                .Select(candidate => new Reading(candidate.Encoding, candidate.Text!, -candidate.Handicap))
                .Select(reading => (Reading: reading, Text: Canonical(reading.Text)))
                .DistinctBy(pair => pair.Text)
                .Select(pair => pair.Reading with { Points = pair.Reading.Points + Plausibility.Of(pair.Text) })
                .OrderByDescending(reading => reading.Points),
        ];

    private static int Differences(string one, string other) =>
        one.Length == other.Length ? one.Zip(other).Count(pair => pair.First != pair.Second) : Math.Min(one.Length, other.Length);

    // Vietnamese encodings have combining marks.
    private static string Canonical(string text) => CanonicalText.DropNoncharacters(text).Normalize(NormalizationForm.FormC);

    private sealed record Reading(Encoding Encoding, string Text, double Points);
}
