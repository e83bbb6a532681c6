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
            GivenNames = KoreanPeople.GivenNames,
            KnownPeople = new WordSet(() =>
                KoreanPeople
                    .Known.Concat(
                        Words(
                            """
                            트럼프 바이든 오바마 부시 클린턴 해리스 밴스 루비오 헤그세스 베선트 머스크 베이조스 저커버그 올트먼 푸틴 라브로프 페스코프 자하로바 메드베데프 루카셴코 젤렌스키 마크롱 메르츠 숄츠 메르켈 스타머 수낵
                            트뤼도 카니 멜로니
                            오르반 폰데어라이엔 뤼터 라가르드 파월 옐런 구테흐스 에르도안 네타냐후 하메네이 모디 룰라 밀레이 마두로 시진핑 리창 왕이 김정은 김여정 이시바 기시다 다카이치 아베 고이즈미 하토야마 나카소네
                            고르바초프 옐친 스탈린 레닌
                            히틀러 케네디 닉슨 레이건 카터 아이젠하워 루스벨트 처칠 대처 블레어 드골 시라크 사르코지 올랑드 만델라 아라파트 카스트로 후세인 카다피 무바라크 간디 덩샤오핑 마오쩌둥
                            장쩌민 후진타오 김일성 김정일 뉴턴 아인슈타인 다윈 갈릴레오 갈릴레이 코페르니쿠스 데카르트 칸트 헤겔 니체 플라톤 아리스토텔레스 소크라테스 셰익스피어 톨스토이 도스토옙스키 헤밍웨이 괴테 베토벤
                            모차르트 바흐 쇼팽
                            차이콥스키 피카소 고흐 노벨 에디슨 나폴레옹 호날두 메시 음바페 네이마르 손흥민
                            """
                        )
                    )
                    .Distinct()
            ),
            ForeignTitles = Words(
                "대통령 총리 장관 국무장관 국방장관 외무장관 재무장관 의장 국왕 교황 주석 국가주석 총통 사무총장 집행위원장 왕세자 부통령"
            ),
            ReportingWords = KoreanRoles.Verbs,
            Former = Words("전 현 당시 신임 前 現"),
            BodySuffixes = "부청실과팀당대시도군구국처원위사단소회협서성",
            NounSuffixes = "학한인할적만도서해은는을이가의에로며고된던",
            VerbEndings = "한된온인던힌낸간운린친선은는해고며서자여",
            ShortNameTitles = Words("씨 기자 감독 의원 장관 교수 선수 변호사"),
            BeforeNames = KoreanRoles.QuotationParticles,
            Somebody = KoreanRoles.Somebody,
            GenericHeads = KoreanOrganizations.GenericHeads,
            Possessives = "의",
            Continuing = List("이어 그러면서 또 또한 아울러 이어서 덧붙여 그러나 그러고는 그리고 그는 그가 특히 반면 다만"),
            Referring = List("이렇게 이같이 이처럼"),
            Particles = Words(
                """
                은 는 이 가 을 를 의 에 에서 에서는 에서도 에게 에게서 에게는 께 께서 께서는 한테 와 과 도 만 로 으로 로서 으로서 로부터 으로부터 부터 까지 보다 처럼 마저 조차 등 등은 등이 등을 라고 이라고
                라며 이라며 이다 다 였다 이었다 측 측은 측이 에는 에도 만이 뿐 란 이란 라는 이라는 와의 과의 으로는 에서의 까지의 만의 만을 만은 에만 이나 나 이라도 라도 에게도
                """
            ),
        };
}
