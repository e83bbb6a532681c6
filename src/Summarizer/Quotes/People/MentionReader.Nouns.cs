using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Quotes.People;

// Names among the nouns before them, where every noun has a capital.
internal sealed partial class MentionReader
{
    private bool IsFirstName(int word) => _cases.IsFirstName(text.Lower(word));

    // Where every noun has a capital, a name has two words somewhere in the text, or stands after a role.
    private List<Mention> WithoutNouns(List<Mention> mentions)
    {
        mentions.RemoveAll(FollowsNumber);
        var parts = mentions
            .Where(mention => mention.End - mention.NameFirst > 1)
            .SelectMany(mention => Enumerable.Range(mention.NameFirst, mention.End - mention.NameFirst))
            .Select(text.LowerWithoutAffix)
            .ToHashSet();
        return
        [
            .. mentions
                .Select(mention => NamedLikeRole(AfterNoun(mention), parts))
                .Where(mention =>
                    !IsCompoundRole(mention)
                    && (
                        mention.End - mention.NameFirst != 1
                        || mention.NameFirst > mention.First && IsTitled(mention)
                        || text[mention.First].Length > 1 && IsAllCapitals(mention.First)
                        || text.Language.Organizations.Contains(text[mention.First].ToString())
                        || IsFirstName(mention.First)
                            && !text.Language.CapitalizedWords.Contains(text.Lower(mention.First))
                            && !FollowsArticle(mention)
                        || IsPart(mention, parts)
                    )
                ),
        ];
    }

    // "die Reederei Nordwind", "der frühere Winzer Kohlmann": a noun after a determiner is not a part of the name.
    private Mention AfterNoun(Mention mention) =>
        mention.First == mention.NameFirst
        && mention.End - mention.First > 1
        && text.GapAfter(mention.First) is " "
        && mention.First > 0
        && text.GapAfter(mention.First - 1) is " "
        && (text.Language.Determiners.Contains(text.Lower(mention.First - 1)) || IsAdjective(mention.First - 1))
        && !IsFirstName(mention.First)
        && !text.Language.Organizations.Contains(text.Slice(mention.First, mention.End))
        && !(
            text.Language.OrganizationWords.Contains(text.Lower(mention.First))
            && text.Language.Places.Contains(text.Slice(mention.First + 1, mention.End))
        )
            ? mention with
            {
                NameFirst = mention.First + 1,
            }
            : mention;

    // "der fraktionslose Abgeordnete Nele April"
    private bool IsAdjective(int word) =>
        word > 0 && !text.IsCapital(word) && text.GapAfter(word - 1) is " " && text.Language.Determiners.Contains(text.Lower(word - 1));

    // "der Winzer Kohlmann", "der Digitalverband Bitkom", but not "einen Schlauch Wasser"
    private bool IsTitled(Mention mention)
    {
        var lower = text.Lower(mention.First);
        return mention.NameFirst - mention.First > 1
            || text.Language.Roles.Contains(lower)
            || text.Language.RoleEndings.Any(EndsLike)
            || text.Language.DemonymEndings.Any(EndsLike)
            || text.Language.OrganizationWords.Any(EndsLike)
            || text.Language.OrganizationNouns.Any(EndsLike);

        bool EndsLike(string ending) => lower.EndsWith(ending, StringComparison.Ordinal);
    }

    // "Bischof ließ die Brille sinken", where the text knows Wolfgang Bischof.
    private Mention NamedLikeRole(Mention mention, HashSet<string> parts) =>
        mention.IsRole && IsPart(mention, parts) && parts.Contains(text.LowerWithoutAffix(mention.End - 1))
            ? mention with
            {
                NameFirst = mention.End - 1,
            }
            : mention;

    // "die SPD-Politikerin"
    private bool IsCompoundRole(Mention mention) =>
        mention.End - mention.NameFirst == 2
        && text.GapAfter(mention.NameFirst) is "-"
        && text.Language.RoleEndings.Any(ending => text.Lower(mention.End - 1).EndsWith(ending, StringComparison.Ordinal));

    // "5000 Euro Belohnung", "Vierzig Jahre"
    private bool FollowsNumber(Mention mention) =>
        mention.First > 0 && text.Words[mention.First - 1].Kind == WordKind.Number && text.GapAfter(mention.First - 1) is " "
        || NumberWords.Of(text.Language).ContainsKey(text.Lower(mention.First)) && !IsFirstName(mention.First);

    // "Dos representantes": a number that begins a sentence.
    private bool IsNumber(Mention mention) =>
        mention.End - mention.First == 1
        && BeginsSentence(mention.First)
        && NumberWords.Of(text.Language).ContainsKey(text.Lower(mention.First))
        && !IsFirstName(mention.First)
        && !_names.Contains(text.Lower(mention.First));

    private bool IsPart(Mention mention, HashSet<string> parts) =>
        parts.Contains(text.LowerWithoutAffix(mention.First)) && !FollowsArticle(mention);

    private bool FollowsArticle(Mention mention) =>
        mention.First > 0 && text.GapAfter(mention.First - 1) is " " && text.Language.Articles.Contains(text.Lower(mention.First - 1));
}
