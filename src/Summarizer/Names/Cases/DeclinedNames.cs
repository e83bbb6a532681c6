using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names.Cases;

/// <summary>
/// The listed names of several words in a language that inflects names, found in any case: <c>Spojené státy</c> for <c>Spojených
/// států</c>.
/// </summary>
internal sealed class DeclinedNames
{
    private readonly NameCases _cases;
    private readonly ILookup<(char, char, char, char), (string[] Words, string Name)> _byBeginnings;

    public DeclinedNames(Language language, IEnumerable<string> names)
    {
        _cases = NameCases.Of(language);
        _byBeginnings = (_cases.HaveAdjectives ? names : [])
            .Where(name => name.Contains(' ', StringComparison.Ordinal))
            .Select(name => (Words: WordTokenizer.Words(name).Select(word => language.Lower(word.Span.Of(name))).ToArray(), Name: name))
            .Where(it => it.Words.Length > 1)
            .ToLookup(it => BeginningsOf(it.Words));
    }

    /// <summary>Whether there are no names of several words to look up in other cases.</summary>
    public bool IsEmpty => _byBeginnings.Count == 0;

    /// <summary>The listed name of which words in lower case are a form, or null.</summary>
    public string? Find(IReadOnlyList<string> words) =>
        words.Count < 2 || IsEmpty
            ? null
            : _byBeginnings[BeginningsOf(words)]
                .FirstOrDefault(listed => listed.Words.Length == words.Count && AreForms(words, listed.Words))
                .Name;

    // No ending changes the first two letters.
    private static (char, char, char, char) BeginningsOf(IReadOnlyList<string> words) =>
        (LetterOf(words[0], 0), LetterOf(words[0], 1), LetterOf(words[1], 0), LetterOf(words[1], 1));

    private static char LetterOf(string word, int i) => i < word.Length ? word[i] : ' ';

    private bool AreForms(IReadOnlyList<string> words, string[] listed)
    {
        for (var i = 0; i < listed.Length; i++)
        {
            if (!_cases.NounsAndAdjectivesOf(words[i]).Contains(listed[i]))
                return false;
        }

        return true;
    }
}
