using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Workbench.Evaluate;

/// <summary>Turns a file of JSON lines into another, and measures the speed.</summary>
internal static class JsonLines
{
    private static readonly TimeSpan MinWarmTime = TimeSpan.FromSeconds(2);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Runs <paramref name="answer"/> over every line, one after the other. The first pass includes compiling the code, which matters for
    /// small sets, so the fastest of several more passes is timed too.
    /// </summary>
    public static async Task<int> AnswerAsync<TQuestion, TAnswer>(
        string input,
        string output,
        Func<TQuestion, TAnswer> answer,
        CancellationToken cancellationToken
    )
    {
        var questions = await ReadAsync<TQuestion>(input, cancellationToken);
        var (answers, cold) = Run(questions, answer, cancellationToken);
        var warm = double.MaxValue;
        var clock = Stopwatch.StartNew();
        do warm = Math.Min(warm, Run(questions, answer, cancellationToken).Seconds);
        while (clock.Elapsed < MinWarmTime);

        await File.WriteAllLinesAsync(output, answers.Select(line => JsonSerializer.Serialize(line, Json)), cancellationToken);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{questions.Count} documents, {questions.Count / warm:F0} documents/s (first pass {questions.Count / cold:F0})"
            )
        );
        return 0;
    }

    /// <summary>The lines of a file that are not empty. One that cannot be read is named by its number.</summary>
    /// <exception cref="InvalidDataException">A line is not the JSON that was expected, or has half of a surrogate pair.</exception>
    public static async Task<List<T>> ReadAsync<T>(string input, CancellationToken cancellationToken)
    {
        var read = new List<T>();
        var lines = await File.ReadAllLinesAsync(input, cancellationToken);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            try
            {
                read.Add(JsonSerializer.Deserialize<T>(lines[i], Json)!);
            }
            catch (JsonException exception)
            {
                var reason = exception.InnerException?.Message ?? exception.Message;
                throw new InvalidDataException($"{input}, line {i + 1}: {reason}", exception);
            }
        }

        return read;
    }

    private static (List<TAnswer> Answers, double Seconds) Run<TQuestion, TAnswer>(
        List<TQuestion> questions,
        Func<TQuestion, TAnswer> answer,
        CancellationToken cancellationToken
    )
    {
        var clock = Stopwatch.StartNew();
        var answers = questions.ConvertAll(question =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return answer(question);
        });
        return (answers, clock.Elapsed.TotalSeconds);
    }
}
