using Summarizer.Languages.LongTables;
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

            Conjunctions = Words("dan manakala tetapi namun atau serta sedangkan"),
            FunctionWords = Words(
                """
                yang dan di ini itu untuk dengan dari pada dalam akan oleh tidak telah kepada adalah kerana bahawa ialah boleh sebanyak
                beliau katanya manakala sahaja mahu pihak tiada turut lebih juga mereka daripada apabila seorang antara berkata terhadap
                dijangka kementerian berkenaan rakyat polis negeri ekoran susulan kes hari
                bagi semasa memandangkan pelbagai
                """
            ),

            Abbreviations = Words(
                """
                Dr Prof Ir En Pn Tn Hj Hjh Yg Sdn Bhd Jln No hlm dll dsb spt Lt Kol Kapt Jen Mej Kpl Sjn Insp ASP DSP SAC Bil
                """
            ),

            ContinuingVerbs = Words("tambah tambahnya"),
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
            QuestionLabels = Words("s soalan"),
            AnswerLabels = Words("j jawapan"),

            AnaphoricOpenings = Phrases("hal ini, hal itu, perkara ini, perkara itu"),

            NonTopics = Words(
                """
                pihaknya pihak diri sebanyak bernilai rm katanya ujarnya jelasnya tambahnya kembali akhirnya kali hal jam minit saat
                bulan tahun minggu
                """
            ),

            ClockWords = Words("pukul jam pagi petang tengah hari malam"),

            PageOpenings = Lines(
                """
                klik di sini
                klik pautan
                baca juga
                baca lagi
                baca selanjutnya
                lihat juga
                tonton video
                ikuti kami
                langgan surat berita
                langgan saluran
                sertai saluran
                sertai kumpulan
                dapatkan berita
                muat turun aplikasi
                penulis:
                editor:
                """
            ),

            PagePhrases = Lines(
                """
                menyumbang kepada laporan ini
                menyumbang dalam laporan ini
                """
            ),

            CreditOpenings = Lines(
                """
                laporan
                dilaporkan oleh
                disunting oleh
                ditulis oleh
                """
            ),

            IndefiniteWords = Words("seorang sesuatu beberapa sebahagian lain ramai sesetengah"),

            Ranks = Phrases("acp, dsp, asp, sac, dcp, supt, insp, asisten komisioner, penolong penguasa, superintendan, inspektor"),
            HasSingleNames = true,
            // Written by hand, with the given names of the neighboring country.
            FirstNames = Words(
                    $"""
                    {IndonesianNames.FirstNames} {EnglishGivenNames.Men} {EnglishGivenNames.Women}
                    ahmad abdullah abdul ibrahim ismail azman azmi azlan razali razak rashid hishammuddin anwar mahathir najib muhyiddin
                    mohamad mohammad muhammad mohd md wan nik tengku raja syed sharifah siti nur nurul noor noraini norliza farah fatimah
                    aishah zainab zaleha rohani rosmah zuraida hannah khairy syafiq amirul hafiz faiz firdaus haziq shahril shamsul
                    shamsudin kamarul kamal halim hamid hamzah hassan hussein idris jamal johari latif musa mustapha omar osman rahim
                    rahman ramli salleh samad shafie sulaiman yusof zahid zainal zulkifli
                    """
                )
                .Without("ada alan dan dana salah sami"),
            Places = Phrases(
                """
                Malaysia, Kuala Lumpur, Putrajaya, Labuan, Johor, Johor Bahru, Kedah, Alor Setar, Kelantan, Kota Bharu, Melaka, Negeri
                Sembilan,
                Seremban, Pahang, Kuantan, Perak, Ipoh, Perlis, Pulau Pinang, George Town, Sabah, Kota Kinabalu, Sarawak, Kuching, Selangor,
                Shah Alam, Petaling Jaya, Terengganu, Kuala Terengganu, Singapura, Indonesia, Jakarta, Thailand, Bangkok, Filipina, Manila,
                Vietnam, Hanoi, Brunei, China, Beijing, Jepun, Tokyo, Korea Selatan, Korea Utara, India, New Delhi, Pakistan, Bangladesh,
                Arab Saudi, Makkah, Madinah, Mesir, Kaherah, Turki, Iran, Iraq, Syria, Palestin, Gaza, Israel, Britain, London, Perancis,
                Paris,
                Jerman, Berlin, Itali, Rom, Sepanyol, Madrid, Rusia, Moscow, Ukraine, Kyiv, Amerika Syarikat, Washington, New York,
                Australia,
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
                datuk bandar, perdana menteri, timbalan perdana menteri, menteri, timbalan menteri, menteri besar, ketua menteri,
                ketua polis daerah, ketua polis negeri, ketua polis, ketua
                polis negara, ketua, ketua pengarah, timbalan ketua, pengerusi, timbalan pengerusi, presiden, timbalan presiden, naib
                presiden, pengarah, pengarah urusan, ketua pegawai eksekutif, setiausaha, setiausaha agung, jurucakap, duta, duta besar,
                ahli parlimen, senator, adun, hakim, peguam, peguam negara, pendakwa raya, profesor, doktor, pakar, penganalisis, ahli
                ekonomi, jeneral, kolonel, kapten, inspektor, superintendan, komisioner, asisten komisioner, penolong penguasa, acp, dsp,
                asp, sac, dcp, jurulatih, pemain, penyerang, penjaga gol,
                pelakon, penyanyi, pengarah filem, penulis, wartawan, encik, puan, tuan, tun, tan sri, datuk seri, datuk bandar, datuk,
                dato, dato'
                seri, datin, haji, hajah, ustaz, mufti, sultan, raja, permaisuri
                """
            ),

            DateOpenings = Words("pada bulan hari sejak hingga sampai awal akhir pertengahan setiap malam pagi petang"),
            CivilTitles = Words("encik puan tuan cik"),
            Calendar = """
                januari/jan. februari/feb. mac april/apr. mei jun julai ogos september/sept. oktober/okt. november/nov. disember/dis.
                | isnin selasa rabu khamis jumaat sabtu ahad
                """,

            CalendarHomonyms = Words("mac ahad"),

            DateLinks = Words("tahun"),
            Currencies = Words("RM"),
            Numbers = """
                0 kosong? sifar? 1 satu? 2 dua kedua? kedua-dua? 3 tiga ketiga? 4 empat keempat? 5 lima kelima? 6 enam keenam? 7
                tujuh ketujuh? 8 lapan kelapan? 9 sembilan kesembilan? 10 sepuluh 11 sebelas +10 belas *10 puluh 100 ratus seratus
                1000 ribu seribu? 1000000 juta sejuta? 1000000000 bilion 1000000000000 trilion
                """,

            Amounts = """
                1/2: setengah separuh
                1/3: sepertiga pertiga
                1/4: suku
                1/5: seperlima perlima
                1/10: sepersepuluh persepuluh
                half: setengah
                evening: malam, petang
                about: kira kira, sekitar, hampir, lebih kurang, anggaran, dianggarkan, kurang lebih
                below: hampir, kurang daripada, bawah, sehingga, menghampiri
                above: lebih daripada, melebihi, lebih, sekurang kurangnya, atas
                percent: peratus
                total: jumlah, keseluruhan, kesemuanya, semuanya
                decades: an, dekad, era
                times: kali, kali ganda, ganda
                decimal: perpuluhan, koma
                outof: daripada, dari
                minute: minit
                hour: jam
                day: hari
                week: minggu
                month: bulan
                year: tahun
                decade: dekad
                century: abad kurun
                """,

            InflectionSuffixes = "nya lah kah pun ku mu",
        };
}
