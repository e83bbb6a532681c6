using Summarizer.Languages.LongTables.MeaningTables;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Malay, written by hand.</summary>
internal static class MalayTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "ms",
            ReadMeanings = static () => MalayMeanings.Table,
            CommonForm = IndonesianTable.DerivedWord,
            CommonNounForm = IndonesianTable.DerivedNoun,

            FunctionWords = Words(
                """
                yang dan di ini itu untuk dengan dari pada dalam akan oleh tidak telah kepada adalah kerana bahawa ialah boleh sebanyak
                beliau katanya manakala sahaja mahu pihak tiada turut lebih juga mereka daripada apabila seorang antara berkata terhadap
                dijangka kementerian berkenaan rakyat polis negeri ekoran susulan kes hari isnin khamis jumaat ahad ogos mac jun julai
                bagi semasa memandangkan pelbagai
                """
            ),

            Abbreviations = Words(
                """
                Dr Prof Ir En Pn Tn Hj Hjh Yg Sdn Bhd Jln No hlm dll dsb spt Lt Kol Kapt Jen Mej Kpl Sjn Insp ASP DSP SAC Bil
                """
            ),

            ReportingVerbs = Phrases(
                """
                kata, katanya, ujar, ujarnya, jelas, jelasnya, tegas, tegasnya, tambah, tambahnya, berkata, memberitahu, menurut,
                menjelaskan, menegaskan, menambah, menyatakan, mengatakan, memaklumkan, mengumumkan, mendedahkan, mengakui, menafikan,
                menyifatkan, menjawab, bertanya, mengulas, merumuskan, menekankan, berpendapat, percaya, memberi jaminan
                """
            ),

            Prepositions = Words(
                """
                di ke dari daripada pada kepada untuk bagi dengan oleh dalam tentang mengenai antara terhadap bersama sejak selepas
                sebelum semasa hingga tanpa menerusi melalui
                """
            ),

            Pronouns = Words(
                """
                saya aku kami kita anda awak kamu engkau dia ia beliau mereka baginda ini itu siapa sesiapa semua
                """
            ),

            SpeakerPronouns = Words("dia beliau mereka baginda"),

            FirstPersonWords = Words("saya aku kami kita"),

            IndefiniteWords = Words("seorang sesuatu beberapa sebahagian lain ramai sesetengah"),

            Places = Phrases(
                """
                Malaysia, Kuala Lumpur, Putrajaya, Labuan, Johor, Johor Bahru, Kedah, Alor Setar, Kelantan, Kota Bharu, Melaka, Negeri Sembilan,
                Seremban, Pahang, Kuantan, Perak, Ipoh, Perlis, Pulau Pinang, George Town, Sabah, Kota Kinabalu, Sarawak, Kuching, Selangor,
                Shah Alam, Petaling Jaya, Terengganu, Kuala Terengganu, Singapura, Indonesia, Jakarta, Thailand, Bangkok, Filipina, Manila,
                Vietnam, Hanoi, Brunei, China, Beijing, Jepun, Tokyo, Korea Selatan, Korea Utara, India, New Delhi, Pakistan, Bangladesh,
                Arab Saudi, Makkah, Madinah, Mesir, Kaherah, Turki, Iran, Iraq, Syria, Palestin, Gaza, Israel, Britain, London, Perancis, Paris,
                Jerman, Berlin, Itali, Rom, Sepanyol, Madrid, Rusia, Moscow, Ukraine, Kyiv, Amerika Syarikat, Washington, New York, Australia,
                Sydney, Canberra, New Zealand, Kanada
                """
            ),

            RoleModifiers = Lines(
                """
                bekas, mantan, mendiang, allahyarham
                timbalan, naib, penolong, muda
                pemangku, sementara
                bayangan, lawan, pihak lawan
                kehormat, calon, terpilih, pembantu
                """
            ),

            Aides = Phrases(
                """
                jurucakap, juru cakap, setiausaha, setiausaha akhbar, setiausaha politik, ketua staf, penasihat, peguam, pembantu,
                isteri, suami, anak, ayah, ibu, adik, abang, pemandu, pengganti, penyokong, wakil
                """
            ),

            OtherPeople = Phrases(
                """
                lain, lainnya, yang lain, orang lain, orang ketiga, ketiga, seorang lagi, salah seorang, sebahagian, beberapa,
                sesetengah, seseorang, ramai, semua orang
                """
            ),

            Roles = Phrases(
                """
                datuk bandar,                 perdana menteri, timbalan perdana menteri, menteri, timbalan menteri, menteri besar, ketua menteri, ketua polis, ketua
                polis negara, ketua, ketua pengarah, timbalan ketua, pengerusi, timbalan pengerusi, presiden, timbalan presiden, naib
                presiden, pengarah, pengarah urusan, ketua pegawai eksekutif, setiausaha, setiausaha agung, jurucakap, duta, duta besar,
                ahli parlimen, senator, adun, hakim, peguam, peguam negara, pendakwa raya, profesor, doktor, pakar, penganalisis, ahli
                ekonomi, jeneral, kolonel, kapten, inspektor, superintendan, komisioner, jurulatih, pemain, penyerang, penjaga gol,
                pelakon, penyanyi, pengarah filem, penulis, wartawan, encik, puan, tuan, tun, tan sri, datuk seri, datuk, dato, dato'
                seri, datin, haji, hajah, ustaz, mufti, sultan, raja, permaisuri
                """
            ),

            Calendar = """
                januari/jan. februari/feb. mac april/apr. mei jun julai ogos september/sept. oktober/okt. november/nov. disember/dis.
                | isnin selasa rabu khamis jumaat sabtu ahad
                """,

            CalendarHomonyms = Words("mac ahad"),

            Numbers = """
                0 kosong? sifar 1 satu? 2 dua kedua? kedua-dua? 3 tiga ketiga? 4 empat keempat? 5 lima kelima? 6 enam keenam? 7 tujuh
                ketujuh? 8 lapan kelapan? 9 sembilan kesembilan? 10 sepuluh 11 sebelas +10 belas *10 puluh 100 ratus seratus 1000 ribu
                seribu? 1000000 juta sejuta? 1000000000 bilion 1000000000000 trilion
                """,

            InflectionSuffixes = "nya lah kah pun ku mu",
        };
}
