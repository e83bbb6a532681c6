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
    private readonly ILookup<string, (string[] Words, string Name)> _byFirstWord;

    public DeclinedNames(Language language, IEnumerable<string> names)
    {
        _cases = NameCases.Of(language);
        _byFirstWord = (_cases.HaveAdjectives ? names : [])
            .Where(name => name.Contains(' ', StringComparison.Ordinal))
            .Select(name => (Words: WordTokenizer.Words(name).Select(word => language.Lower(word.Span.Of(name))).ToArray(), Name: name))
            .ToLookup(it => it.Words[0]);
    }

    /// <summary>Whether there are no names of several words to look up in other cases.</summary>
    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>The listed name of which words in lower case are a form, or null.</summary>
    public string? Find(IReadOnlyList<string> words) =>
        words.Count < 2 || IsEmpty
            ? null
            : _cases
                .NounsAndAdjectivesOf(words[0])
                .SelectMany(first => _byFirstWord[first])
                .FirstOrDefault(listed => listed.Words.Length == words.Count && AreForms(words, listed.Words))
                .Name;

    private bool AreForms(IReadOnlyList<string> words, string[] listed)
    {
        for (var i = 1; i < listed.Length; i++)
        {
            if (!_cases.NounsAndAdjectivesOf(words[i]).Contains(listed[i]))
                return false;
        }

        return true;
    }
}
