namespace Summarizer.Languages.LongTables;

/// <summary>Phrases that address a model in Indonesian, written by hand.</summary>
internal static class IndonesianInjections
{
    public static InjectionPhrases Phrases { get; } =
        new("id")
        {
            Phrases = new Dictionary<Cue, string>
            {
                [Cue.Ignore] = """
                    abaikan, abaikanlah, mengabaikan, lupakan, lupakanlah, jangan ikuti, jangan hiraukan, kesampingkan, langgar, timpa
                    """,
                [Cue.Earlier] = """
                    sebelumnya, di atas, terdahulu, tadi, awal, kamu, anda, mu, sistem, yang diberikan, instruksimu, perintahmu, aturanmu,
                    arahanmu
                    """,
                [Cue.Instructions] = "instruksi*, perintah, perintahmu, arahan, petunjuk, pedoman, prompt, aturan, aturanmu",
                [Cue.YourAnswer] = """
                    jawabanmu, responsmu, responmu, balasanmu, tanggapanmu, keluaranmu, ringkasanmu, pesanmu, jawaban anda, respons anda,
                    respon anda, balasan anda, tanggapan anda, keluaran anda, ringkasan anda, pesan anda, output anda, jawaban kamu, respons
                    kamu, jawabannya, dalam ringkasan, di ringkasan, pada ringkasan, dalam rangkuman
                    """,
                [Cue.YouAre] = """
                    kamu adalah, anda adalah, kamu sekarang, anda sekarang, bertindaklah sebagai, bertindak sebagai, berperan sebagai,
                    berpura pura menjadi, anggap dirimu
                    """,
                [Cue.Model] = "ai, chatgpt, gpt*, chatbot, model bahasa, llm, asisten, kecerdasan buatan",
                [Cue.SystemPrompt] = "prompt sistem, perintah sistem, instruksi sistem, system prompt, pesan sistem",
                [Cue.Address] = "perhatian, hai, halo, catatan untuk, pesan untuk, kepada",
                [Cue.Direct] = """
                    jangan meringkas, jangan merangkum, jangan ringkas, jangan rangkum, jangan diringkas, daripada meringkas,
                    alih alih meringkas, alih alih merangkum, alih alih membuat ringkasan, sebagai model bahasa, sebagai ai,
                    sebagai asisten ai, tugas barumu, instruksi barumu, tugas baru anda, jika kamu adalah ai, jika anda adalah ai,
                    jika kamu ai, jika anda ai, jika kamu model, jika anda model, jika anda adalah model, jika kamu adalah model,
                    catatan untuk ai, abaikan semua yang, lupakan semua yang, abaikan artikel, abaikan semua instruksi,
                    abaikan semua perintah, lupakan semua instruksi, abaikan teks di atas, abaikan semua teks
                    """,
                [Cue.Bare] = """
                    dalam jawabanmu, dalam jawaban anda, dalam respons anda, dalam respon anda, dalam responsmu, dalam responmu,
                    dalam balasan anda, dalam balasanmu, dalam tanggapan anda, dalam tanggapanmu, dalam ringkasan anda, dalam ringkasanmu,
                    dalam pesan anda, ke jawabanmu, ke jawaban anda, ke dalam jawaban*, pada jawabanmu, pada jawaban anda, di jawabanmu,
                    di akhir jawaban*, di awal jawaban*, pada akhir jawaban*, di akhir ringkasan*, di akhir respons*, jawab hanya dengan,
                    balas hanya dengan, jawablah hanya, hanya jawab, cukup jawab, tanggapi hanya dengan, keluarkan hanya,
                    mulai sekarang kamu
                    """,
                [Cue.Opening] = """
                    jawab dengan, jawab dalam, jawablah dengan, jawablah dalam, balas dengan, balas dalam, tanggapi dengan, beri tahu
                    pengguna, beritahu pengguna, katakan kepada pengguna
                    """,
                [Cue.Task] = """
                    abaikan, acak, analisis, analisislah, anjurkan, artikan, bandingkan, berikan, berikanlah, beri, buatkan, buatlah,
                    buat                     puisi, buat daftar, buat cerita, buat ringkasan, buat surat, buat sebuah, buat rencana,
                    ceritakan, ceritakanlah, deskripsikan, gabungkan, ganti, gantilah, gambarkan, gunakan, gunakanlah, hapus, hapuslah,
                    hasilkan, hitung, hitunglah, jawab, jawablah, jelaskan, jelaskanlah, kategorikan, kelompokkan, kembangkan, konversi,
                    lupakan, masukkan, masukkanlah, modifikasi, promosikan, rancang, rangkum, rekomendasikan, ringkas, ringkaslah,
                    sarankan, sebutkan, sebutkanlah, selesaikan, selipkan, sertakan, sisipkan, susun, susunlah, tambahkan, tambahkanlah,
                    tampilkan, terjemahkan, terjemahkanlah, tulis, tulislah, tuliskan, tunjukkan, ubah, ubahlah, uraikan, urutkan, ajak,
                    dorong, buat fungsi, buat                     program, buat kode, buat esai, buat email, buat pidato, buat artikel,
                    buat kalimat, buat tabel, buat rangkuman, buat                     resep, katakan, nyatakan, akhiri, akhirilah,
                    tutup tulisan*, tutuplah, mulailah, mulai tulisan*, beri tahu, beritahu, beritahukan, kabarkan, laporkan, sebarkan,
                    peringatkan, ingatkan, bujuk, yakinkan, pujilah, karanglah, ciptakan, bacakan, lagukan, nyanyikan, dongengkan,
                    alihbahasakan, terangkan, paparkan, uraikanlah, bubuhkan, imbuhkan, cantumkan, lampirkan, iklankan, ulangi, balikkan
                    """,
                [Cue.Question] = """
                    apa itu, apa yang dimaksud, apa ibu kota, apa ibukota, apa perbedaan, apa saja, apa bahasa, apa arti, apa penyebab,
                    siapa yang, siapa, siapakah, bagaimana cara, bagaimana, bagaimanakah, mengapa, kenapa, di mana, kapan, berapa,
                    bisakah anda, bisakah kamu, dapatkah, bisa tolong, apakah anda bisa, apakah kamu bisa, apakah yang, apakah perbedaan
                    """,
                [Cue.Lead] = "tolong, mohon, silakan, silahkan, harap, sekarang, lalu, kemudian, dan, juga, selanjutnya, selalu, coba",
                [Cue.Pointer] = "dia, ia, mereka, beliau, ini, itu, tersebut, kami, kita, nya, saya",
            },
        };
}
