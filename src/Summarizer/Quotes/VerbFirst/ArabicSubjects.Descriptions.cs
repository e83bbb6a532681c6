using Summarizer.Names;
using Summarizer.Quotes.People;
using Summarizer.Text;

namespace Summarizer.Quotes.VerbFirst;

// Subjects without a name: "الرجل", "اللاعب", "صاحب «…»", "الأخيرة", "الوزارة".
internal sealed partial class ArabicSubjects
{
    private bool IsGeneral(string role) => _text.Language.GeneralRoles.Contains(role) || _text.Language.IndefiniteWords.Contains(role);

    // "صاحبة «ليل بلا شرفات»": somebody known by a work.
    private bool IsOfWork(int word) =>
        _words.RoleOf(word) is { } role
        && _text.Language.AuthorRoles.Contains(role)
        && !_words.HasArticle(word)
        && !_words.HasPossessive(word)
        && _text.GapAfter(word).TrimStart() is [var mark, ..]
        && QuotationMarks.IsDouble(mark);

    // "صاحب الفرن": what he has was mentioned, and so was he.
    private bool IsOfMentioned(int word)
    {
        if (
            _words.RoleOf(word) is not { } role
            || !_text.Language.AuthorRoles.Contains(role)
            || !_words.Joins(word + 1)
            || !_words.HasArticle(word + 1)
            || _words.IsOrganizationWord(word + 1)
        )
            return false;
        var thing = ArabicWord.WithoutArticle(_words[word + 1]);
        for (var before = word - 1; before >= Math.Max(0, word - MaxWordsBack); before--)
        {
            if (ArabicWord.WithoutArticle(_words[before]) == thing)
                return true;
        }

        return false;
    }

    // "دفاع المتهم، الأستاذ مولود أمقران": a name after the comma says whom a noun means.
    private Source? Apposed(int word, int to)
    {
        var end = word + 1;
        while (end < to && end - word < MaxPhrase && _words.Joins(end) && !_words.IsVerb(end) && _people.StartingAt(end) is null)
            end++;
        return
            end < to
            && _people.StartingAt(end) is { HasEnding: false } mention
            && mention.End <= to
            && Enumerable.Range(end, mention.NameFirst - end + 1).Any(_words.FollowsComma)
            ? Person(mention)
            : null;
    }

    /// <summary>Whether a word belongs to the role before a name: <c>رئيس «نخلة القابضة»، بندر الروقي</c>.</summary>
    public bool IsInRole(int word)
    {
        var last = Sorted.FirstFrom(_people.Mentions, static mention => mention.First, word) - 1;
        return last >= 0 && _people.Mentions[last].First < word && word < _people.Mentions[last].NameFirst;
    }

    /// <summary>Whether words end with a relative of whom nothing was said: <c>جدتها</c>.</summary>
    public bool EndsWithRelative(int from, int to) =>
        to > from && _words.HasPossessive(to - 1) && _words.RoleOf(to - 1) is { } role && Holder(role, to - 1) is null;

    // "وأكدت «كافيه لوفه» في بيان": a name, for the text has it in quotation marks again.
    private Source? QuotedName(int word, int to)
    {
        var i = Sorted.FirstFrom(_text.Quotations, static quotation => quotation.Inner.Start, _text.Words[word].Span.Start);
        if (i >= _text.Quotations.Count || _text.Quotations[i].Inner.Start != _text.Words[word].Span.Start)
            return null;
        var quotation = _text.Quotations[i];
        return
            _text.FirstWordFrom(quotation.Outer.End) < to
            && _text.GapAfter(word - 1).Length <= 2
            && _quotedNames.Value.Contains(quotation.Inner.Of(_text.Text).ToString())
            ? new Source(new Speaker(quotation.Inner.Of(_text.Text).ToString(), null), null, IsBody: true)
            : null;
    }

    private static HashSet<string> QuotedNames(TokenizedArticle text) =>
        [
            .. text
                .Quotations.Where(quotation => quotation.Inner.Length <= MaxQuotedName)
                .GroupBy(quotation => quotation.Inner.Of(text.Text).ToString())
                .Where(group => group.Skip(1).Any())
                .Select(group => group.Key),
        ];

    /// <summary>Whether the quotation after some words is the title of a work, not speech: <c>صاحبة «ليل بلا شرفات»</c>.</summary>
    public bool IsTitle(int from, int to) => to > from && (IsOfWork(to - 1) || IsKind(to - 1));

    // "منظمة «محامون بلا حدود»"
    private bool IsKind(int word) =>
        _text.Language.OrganizationWords.Contains(_words[word]) && !_text.GapAfter(word).Contains(':') && !_words.IsVerb(word);

    /// <summary>The organization that published a document: <c>جاء في بيان وزارة الصحة</c>.</summary>
    public Source? Publisher(int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (_organizations.TryGetValue(word, out var organization) && organization.Range.Last < to)
                return Organization(organization);
        }

        return null;
    }

    /// <summary>The only person whom a sentence mentions, also after a preposition.</summary>
    public Source? Only((int First, int End) sentence, bool? isFeminine)
    {
        var i = Sorted.FirstFrom(_people.Mentions, static mention => mention.First, sentence.First);
        var isOne =
            i < _people.Mentions.Count
            && _people.Mentions[i].End <= sentence.End
            && (i + 1 == _people.Mentions.Count || _people.Mentions[i + 1].First >= sentence.End);
        return isOne && Person(_people.Mentions[i]) is var person && person.Agrees(isFeminine) ? person : null;
    }

    // "التاجر «أبو كريم»"
    private Mention? Nickname(int word) =>
        word < _words.Count && _people.StartingAt(word) is { HasEnding: false } mention && _words.IsInMarks(mention.First, mention.End - 1)
            ? mention
            : null;

    // "وقالت الأخيرة": whom the text mentioned last.
    private Source? Latest(int word)
    {
        var last = Sorted.FirstFrom(_people.Mentions, static mention => mention.First, word) - 1;
        return last >= 0 && word - _people.Mentions[last].End < MaxPhrase ? Person(_people.Mentions[last]) : null;
    }

    // "الطفلة سلمى", "الرجل الخمسيني"; another definite noun without a name is somebody else.
    private Source Described(int word, int to)
    {
        var end = word + 1;
        while (end < to && end - word < 4 && _words.Joins(end) && _words.HasArticle(end) && _people.StartingAt(end) is null)
            end++;
        if (end < to && _words.Joins(end) && _people.StartingAt(end) is { HasEnding: false } mention)
            return Person(mention);
        // "المكلف بالإعلام لدى الحماية المدنية، النقيب رشيد آيت قاسي"
        while (end < to && end - word < MaxPhrase && _words.Joins(end) && !_words.IsVerb(end))
            end++;
        if (end < to && _words.FollowsComma(end) && _people.StartingAt(end) is { HasEnding: false } apposed)
            return Person(apposed);
        var bare = ArabicWord.WithoutArticle(_words[word]);
        var isPerson = _text.Language.IndefiniteWords.Contains(bare) || _text.Language.Decades.Contains(bare);
        return new Source(null, null, PointsBack: isPerson);
    }

    // "الوزارة", "الشركة": the last organization that begins with this word, or its name in quotation marks.
    private Source Body(int word)
    {
        var head = ArabicWord.WithoutArticle(ArabicWord.Readings(_words[word]).Last(reading => reading.Length > 3));
        for (var before = word - 1; before >= Math.Max(0, word - MaxWordsBack); before--)
        {
            if (!ArabicWord.Readings(_words[before]).Contains(head))
                continue;
            if (_organizations.TryGetValue(before, out var organization) || _organizations.TryGetValue(before + 1, out organization))
                return Organization(organization);
        }

        return new Source(null, null);
    }

    // "محاميته نادية العلمي": somebody's lawyer, with a name.
    private Mention? NamedLawyer(int word, int to) =>
        _words.HasPossessive(word)
        && _words.IsRole(word)
        && word + 1 < to
        && _words.Joins(word + 1)
        && _people.StartingAt(word + 1) is { HasEnding: false } apposed
        && apposed.End <= to
            ? apposed
            : null;
}
