using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.LongTables.Korean;

/// <summary>The syllables and words that show names and speech in Korean, written by hand.</summary>
internal static class KoreanSigns
{
    public static SurnameSigns All { get; } =
        new()
        {
            WeakSurnames = "한이전주고신구양정",
            GivenCharacters = KoreanNameTables.FirstSyllables,
            LastGivenCharacters = KoreanNameTables.LastSyllables,
            ForeignCharacters = KoreanNameTables.ForeignMarks,
            ForeignParts = KoreanNameTables.ForeignGivenNames,
            ReportingWords = KoreanRoles.Verbs,
            BeforeNames = KoreanRoles.QuotationParticles,
            Somebody = KoreanRoles.Somebody,
            GenericHeads = KoreanOrganizations.GenericHeads,
            Referring = List("이렇게 이같이 이처럼"),
            Particles = Words(
                """
                은 는 이 가 을 를 의 에 에서 에서는 에서도 에게 에게서 에게는 께 께서 께서는 한테 와 과 도 만 로 으로 로서 으로서 로부터 으로부터 부터 까지 보다 처럼 마저 조차 등 등은 등이 등을 라고 이라고
                라며 이라며 이다 다 였다 이었다 측 측은 측이 에는 에도 만이 뿐 란 이란 라는 이라는 와의 과의 으로는 에서의 까지의 만의 만을 만은 에만 이나 나 이라도 라도 에게도
                """
            ),
        };
}
