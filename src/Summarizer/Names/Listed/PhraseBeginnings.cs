using System.Runtime.CompilerServices;

namespace Summarizer.Names.Listed;

/// <summary>
/// The words that phrases of a table begin with. Most words of a text begin none, so no phrase needs to be looked up there.
/// </summary>
internal sealed class PhraseBeginnings
{
    // What joins the words of a listed phrase: "יו\"ר", "בר-און".
    private static readonly char[] Joints = [' ', '-', '"'];

    private static readonly ConditionalWeakTable<IReadOnlySet<string>, PhraseBeginnings> Built = [];

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    private PhraseBeginnings(IReadOnlySet<string> table)
    {
        foreach (var phrase in table)
        {
            var words = phrase.Split(Joints);
            _words[words[0]] = Math.Max(words.Length, _words.GetValueOrDefault(words[0]));
        }
    }

    public static PhraseBeginnings Of(IReadOnlySet<string> table) => Built.GetValue(table, static one => new PhraseBeginnings(one));

    /// <summary>The number of words of the longest phrase that begins with a word, or 0.</summary>
    public int MaxWords(string first) => _words.GetValueOrDefault(first);
}
