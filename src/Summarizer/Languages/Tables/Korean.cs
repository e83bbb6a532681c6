using Summarizer.Languages.LongTables.Korean;
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
            NameSigns = NameSigns.SurnameFirstInWords,

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
            Places = KoreanPlaces.All,

            RoleModifiers = Lines(
                """
                전, 전임, 전직, 옛
                부
                권한대행, 대행, 직무대행, 직무대리, 임시
                상대, 상대팀, 라이벌, 이웃
                보좌, 명예, 차기, 예비, 후보
                """
            ),

            Aides = Phrases(
                """
                대변인, 변호인, 변호사, 비서실장, 비서, 비서관, 보좌관, 보좌진, 고문, 자문위원, 참모, 부인, 아내, 남편, 아들, 딸, 형, 동생, 누나, 어머니, 아버지, 후임, 전임자, 운전기사, 특사, 측근
                """
            ),

            OtherPeople = Phrases(
                """
                다른, 또 다른, 또다른, 세 번째, 두 번째, 네 번째, 그중 한, 그중, 일부, 누군가, 여러, 몇몇, 한 주민, 한 시민, 많은, 나머지
                """
            ),

            Roles = KoreanRoles.All,
            Honorifics = KoreanRoles.Honorifics,
            FirstNames = KoreanNameTables.Surnames,
            NamelikeWords = KoreanNameTables.CommonWords,
            Organizations = KoreanOrganizations.All,
            OrganizationWords = KoreanOrganizations.Words,
            SurnameSigns = KoreanSigns.All,
            PlaceWords = Words("도 시 군 구 주"),
            Unspaced = new UnspacedSigns { Districts = "시군구" },
            ShortNames = Phrases(
                """
                대한의사협회/의협, 한국은행/한은, 금융통화위원회/금통위, 금융감독원/금감원, 금융위원회/금융위, 공정거래위원회/공정위, 국가인권위원회/인권위, 선거관리위원회/선관위, 국민의힘/여당, 더불어민주당/민주당,
                국가정보원/국정원,
                헌법재판소/헌재, 대검찰청/대검, 연방준비제도/연준, 한국전력/한전, 대한상공회의소/대한상의, 전국민주노동조합총연맹/민주노총, 한국노동조합총연맹/한국노총, 대한변호사협회/변협, 현대자동차/현대차,
                국민연금공단/국민연금, 기획재정부/기재부,
                국토교통부/국토부, 보건복지부/복지부, 질병관리청/질병청, 해양경찰청/해경, 국립과학수사연구원/국과수,
                한국/한미, 한국/한일, 한국/한중, 한국/방한, 한국/대한민국, 한국/우리나라, 한국/국내, 한국/남북, 미국/한미, 미국/방미, 미국/북미, 미국/미중, 미국/대미, 미국/주미, 미국/백악관,
                미국/워싱턴, 미국/미 국무,
                미국/미 연방, 미국/미 정부, 미국/미 의회, 미국/미 대통령, 미국/미 국방, 미국/미 하원, 미국/미 상원, 미국/미 항공, 미국/미국, 일본/한일, 일본/방일, 일본/대일, 일본/주일, 일본/도쿄,
                중국/한중, 중국/미중,
                중국/방중, 중국/대중, 중국/주중, 중국/베이징, 북한/남북, 북한/북미, 북한/대북, 북한/방북, 북한/평양, 러시아/한러, 러시아/북러, 러시아/모스크바, 유럽/유럽연합, 프랑스/파리, 영국/런던, 독일/베를린
                """
            ),
            QuestionLabels = Words("q ｑ 문 질문"),
            AnswerLabels = Words("a ａ 답 답변"),

            ClockWords = Words("오전 오후"),

            PageOpenings = Lines(
                """
                여기를 클릭
                자세한 내용은 여기
                더 보기
                더보기
                관련 기사
                함께 보기
                영상 보기
                영상을 보려면
                뉴스레터를 구독
                앱을 다운로드
                채널을 구독
                구독하세요
                팔로우하세요
                기자 이메일
                편집:
                """
            ),

            PagePhrases = Lines(
                """
                를 클릭하세요
                을 클릭하세요
                구독해 주세요
                구독하세요
                다운로드하세요
                """
            ),

            CreditOpenings = Lines(
                """
                취재
                편집
                글
                정리
                """
            ),
            Media = Words("기자 특파원"),

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

            NumberJoiner = "",

            AttachesNumbers = true,
            RoundingsFollow = true,
            Numbers = """
                0 영? 1 하나? 한? 2 둘? 두? 3 셋? 세? 석? 4 넷? 네? 넉? 5 다섯 6 여섯 7 일곱 8 여덟 9 아홉 10 열? 11 열한? 열하나? 12 열두? 열둘? 13 열세? 열셋? 14 열네?
                열넷? 20 스물? 스무? 30 서른? 40 마흔? 50 쉰? 60 예순 70 일흔 80 여든 90 아흔 100 백? 1000 천? 10000 만? 100000000 억? 1000000000000 조?
                """,

            Amounts = """
                1/2: 절반 절반이 절반은 절반을 절반의 절반가량 반
                half: 반, 반이, 반을, 반에, 반의
                evening: 오후 저녁 밤
                about: 약, 대략, 거의, 가량, 남짓, 안팎, 정도, 여
                below: 거의, 가까이, 가까운, 육박, 미만
                above: 넘는, 넘게, 이상, 여
                percent: 퍼센트 프로
                total: 모두, 총, 합쳐, 합계, 통틀어
                decades: 년대
                times: 배
                age: 세, 살
                minute: 분
                hour: 시간
                day: 일
                week: 주
                month: 개월 달
                year: 년 해
                decade: 십년
                century: 세기
                """,
        };
}
