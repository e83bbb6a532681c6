namespace Summarizer.Quotes.People;

// Names and roles beside each other, with a comma between them.
internal sealed partial class PersonDirectory
{
    // "Pelatih Persebaya, Paulo Mesquita,"
    private Mention? ApposedRole(Mention mention) =>
        mention is { First: > 0, HasEnding: false }
        && !_text.Language.IsVerbFinal
        && _text.GapAfter(mention.First - 1) is ", "
        && _text.GapAfter(mention.End - 1).StartsWith(',')
        && _byEnd.TryGetValue(mention.First, out var before)
        && before is { IsRole: true, HasEnding: false }
        && before.End - before.First > 1
            ? before
            : null;

    // "Ana Ruiz, directora del museo", "Jens Vogt, der Sprecher der Bürger"
    private string? RoleAfter(Mention mention)
    {
        var word = mention.End;
        if (word + 1 >= _text.Words.Count || _text.GapAfter(word - 1) is not ", ")
            return null;
        if (_text.Language.Articles.Contains(_text.Lower(word)))
            word++;
        // "Mrs May, the trade envoy"
        var last = word;
        while (_text.Language.NounsComeLast && last - word < 2 && !IsRole(last) && !_text.IsCapital(last) && _text.GapAfter(last) is " ")
            last++;
        // "Interrogée par M. Rivet, la maire a répondu": a clause, and not an apposition
        if (
            word > mention.End
            && last + 1 < _text.Words.Count
            && _text.GapAfter(last) is " "
            && (_text.IsVerb(last + 1) || _text.Language.FiniteVerbs.Contains(_text.Lower(last + 1)))
        )
            return null;
        return last < _text.Words.Count && IsRole(last) ? _text.Slice(word, last + 1) : null;
    }

    // "Sumiyem, pelinting selama 27 tahun, tidak tahu"
    private bool IsApposed(Mention mention)
    {
        var word = mention.End;
        if (
            word + 1 >= _text.Words.Count
            || _text.GapAfter(word - 1) is not ", "
            || _text.IsCapital(word)
            || _text.Language.FunctionWords.Contains(_text.Lower(word))
            || _text.Language.FiniteBeginnings.Any(beginning => _text[word].StartsWith(beginning))
            || _text.Language.AnaphoricSuffixes.Any(suffix => Key(mention.NameFirst).EndsWith(suffix, StringComparison.Ordinal))
        )
            return false;
        while (word + 1 < _text.Words.Count && word - mention.End < MaxRolePhrase && _text.GapAfter(word) is " ")
            word++;
        return word > mention.End && _text.GapAfter(word) is ", ";
    }

    // "Anne Vidal, cuisinière et déléguée CGT"
    private IEnumerable<string> FurtherRolesAfter(Mention mention)
    {
        if (mention.End >= _text.Words.Count || _text.GapAfter(mention.End - 1) is not ", ")
            yield break;
        for (var word = mention.End + 1; word + 1 < Math.Min(_text.Words.Count, mention.End + MaxRolePhrase); word++)
        {
            if (_text.GapAfter(word - 1) is not " ")
                yield break;
            if (_text.Language.Conjunctions.Contains(_text.Lower(word)) && IsRole(word + 1))
                yield return _text.Slice(word + 1, word + 2);
        }
    }

    // "la procureure de la République, Hélène Morel,": the head of the phrase is the role.
    private string? RoleBeforeComma(Mention mention)
    {
        if (mention.First == 0 || _text.GapAfter(mention.First - 1) is not ", ")
            return null;
        for (var word = mention.First - 1; word >= Math.Max(0, mention.First - MaxRolePhrase); word--)
        {
            if (word < mention.First - 1 && _text.GapAfter(word) is not (" " or "-"))
                return null;
            var isOwn = HasArticle(word) || word > 0 && _text.GapAfter(word - 1) is " " && IsArticle(word - 1);
            if (isOwn && IsRole(word) && !(word > 1 && _text.Language.GenitiveWords.Contains(_text.Lower(word - 2))))
                return _text.Slice(word, word + 1);
        }

        return null;
    }
}
