using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Korean, written by hand. Particles are joined to the word before.</summary>
internal static class KoreanTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "ko",
            ReadMeanings = static () => KoreanMeanings.Table,

            FunctionWords = Words(
                """
                이 그 저 것 수 등 및 또 또는 그리고 그러나 하지만 그런데 따라서 이날 이번 지난 오는 위해 대한 대해
                통해 따르면 따라 관련 함께 가장 더 매우 모두 다시 이미 아직 현재 때 때문에 경우 중 후 전 간 내 있는
                있다 없다 없는 한다 했다 하는 한 할 된 될 되는 됐다 이다 아니다 아닌 같은 이런 그런 어떤 모든 각 약
                제
                """
            ),

            ReportingVerbs = Words(
                """
                말했다 밝혔다 전했다 강조했다 설명했다 덧붙였다 지적했다 주장했다 언급했다 답했다 물었다 발표했다 당부했다
                비판했다 경고했다 인정했다 호소했다 평가했다 썼다 적었다 반박했다 촉구했다 약속했다 내다봤다 말하며 밝히며
                라고 이라고 면서
                """
            ),

            Pronouns = Words(
                """
                나 저 내 제 나는 저는 너 당신 그 그는 그가 그녀 그녀는 우리 우리는 저희 그들 그들은 이것 그것 누구
                누군가 아무도 모두 자신
                """
            ),

            SpeakerPronouns = Words("그 그는 그가 그녀 그녀는"),

            FirstPersonWords = Words(
                """
                나 나는 내가 저 저는 제가 우리 우리는 저희
                """
            ),

            IndefiniteWords = Words("한 어떤 다른 누군가 일부 여러"),

            PlaceListing = PlaceListing.Words,
            PlaceParticles = Words(
                """
                에 에서 에는 에서는 에도 에서도 의 은 는 이 가 을 를 로 으로 와 과 도 만 까지 부터 보다 시 시는 시가 시의 시에 시에서 산 발
                """
            ),
            Places = PlaceNames.Of("ko"),

            Roles = Words(
                """
                대통령 부통령 총리 부총리 장관 차관 국무총리 의장 부의장 의원 국회의원 대표 원내대표 당대표 위원장 부위원장
                대변인 대사 시장 도지사 지사 군수 구청장 청장 실장 국장 과장 팀장 처장 총장 사무총장 회장 부회장 사장
                부사장 대표이사 이사장 본부장 센터장 소장 원장 판사 검사 검찰총장 변호사 교수 박사 연구원 의사 전문가
                분석가 이코노미스트 장군 대장 중장 소령 대령 감독 코치 선수 주장 배우 가수 작가 기자 씨 님 군 양 교황
                국왕 여왕
                """
            ),

            BoilerplateOpenings = Lines(
                """
                무단전재 및 재배포 금지
                무단 전재 및 재배포 금지
                무단전재-재배포 금지
                저작권자
                제보는
                [관련기사]
                관련기사
                """
            ),

            BoilerplateLines = Lines(
                """
                ▶ 관련기사:
                """
            ),

            Calendar = """
                1월/일월 2월/이월 3월/삼월 4월/사월 5월/오월 6월/유월 7월/칠월 8월/팔월 9월/구월 10월/시월 11월/십일월 12월/십이월
                | 월요일 화요일 수요일 목요일 금요일 토요일 일요일
                """,

            CalendarHomonyms = Words("이월"),

            Numbers = """
                0 영? 1 하나? 한? 2 둘? 두? 3 셋? 세? 4 넷? 네? 5 다섯 6 여섯 7 일곱 8 여덟 9 아홉 10 열? 11 열하나? 열한? 12 열둘? 열두? 13 열셋? 열세? 14 열넷? 열네? 15 열다섯
                16 열여섯 17 열일곱 18 열여덟 19 열아홉 20 스물? 스무? 30 서른? 40 마흔? 50 쉰? 60 예순 70 일흔 80 여든 90 아흔 100 백? 1000 천? 10000 만? 100000000 억?
                1000000000000 조?
                """,
        };
}
