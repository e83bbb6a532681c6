using System.Diagnostics;
using Summarizer.Models;
using Summarizer.Models.Chat;
using TestSupport.FakeModel;

namespace Workbench.Torture;

/// <summary>
/// Tracks which model calls were paid for, and which replies storage held at that time. A call counts as paid twice if its reply was
/// already stored or could have been: its process survived, and no storage call about that text failed.
/// </summary>
internal sealed class ModelLedger
{
    private const string Container = "drafts";

    /// <summary>How long storing a reply may take.</summary>
    private static readonly TimeSpan TimeToStore = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private readonly Dictionary<FakeRequest, Call> _open = new(ReferenceEqualityComparer.Instance);
    private readonly List<Call> _calls = [];
    private readonly HashSet<string> _leased = [];
    private readonly HashSet<string> _stored = [];
    private readonly List<(string ContentHash, long At)> _faults = [];
    private readonly List<(int Process, long At)> _kills = [];
    private readonly Dictionary<string, string> _hashes = [];
    private readonly List<(string Draft, long At)> _erasures = [];

    /// <summary>How many calls were answered with a draft.</summary>
    public int Paid
    {
        get
        {
            lock (_gate)
                return _calls.Count(call => call.IsPaid);
        }
    }

    /// <summary>How many calls were made, including failed ones.</summary>
    public int Calls
    {
        get
        {
            lock (_gate)
                return _calls.Count;
        }
    }

    /// <summary>Registers a text, so that calls about it are recognised.</summary>
    public void Expect(TortureText text)
    {
        lock (_gate)
            _hashes[text.Marker] = text.ContentHash;
    }

    public void Ask(int process, FakeRequest request)
    {
        var markers = request.Messages.SelectMany(message => TortureText.FindMarkers(message.Content)).Distinct().ToList();
        lock (_gate)
        {
            var hash = markers.Select(marker => _hashes.GetValueOrDefault(marker)).FirstOrDefault(hash => hash is not null);
            if (hash is null)
                return; // Not one of our articles.
            var draft = DraftOf(hash, request);
            var call = new Call(process, draft, hash, Stopwatch.GetTimestamp())
            {
                WasStored = _stored.Contains(draft),
                WasLeased = _leased.Contains(draft),
            };
            _calls.Add(call);
            _open[request] = call;
        }
    }

    public void Answer(FakeCall answered)
    {
        if (answered.Request is null)
            return;
        lock (_gate)
        {
            if (!_open.Remove(answered.Request, out var call))
                return;
            call.IsPaid = answered is { Status: 200, OutputTokens: > 0 };
            call.AnsweredAt = Stopwatch.GetTimestamp();
        }
    }

    public void Serve(StorageCall call, int status)
    {
        if (call is not { Service: StorageService.Blobs, Container: Container, IsWrite: true } || status >= 300)
            return;
        var hash = call.Name.Split('/')[0];
        lock (_gate)
        {
            if (call is { Component: "lease", LeaseAction: "acquire" })
                _leased.Add(call.Name);
            else if (call is { Method: "PUT", Component: "", BodyBytes: > 0 })
                _stored.Add(call.Name);
            else if (call.Method == "DELETE" && _stored.Remove(call.Name))
                _erasures.Add((call.Name, Stopwatch.GetTimestamp()));
        }
    }

    /// <summary>Records a failed storage call: a reply about this text may have been lost.</summary>
    public void Fail(StorageCall call)
    {
        if (call is not { Service: StorageService.Blobs, Container: Container })
            return;
        lock (_gate)
            _faults.Add((call.Name.Split('/')[0], Stopwatch.GetTimestamp()));
    }

    public void Kill(int process)
    {
        lock (_gate)
            _kills.Add((process, Stopwatch.GetTimestamp()));
    }

    /// <summary>The calls that were paid for although the reply was stored, or should have been.</summary>
    public IReadOnlyList<Finding> FindSecondCalls()
    {
        lock (_gate)
        {
            return [.. _calls.Where(call => call.IsPaid).GroupBy(call => call.Draft).SelectMany(FindSecondCalls)];
        }
    }

    /// <summary>The name of the blob that keeps the reply: several drafts of one text may be asked for at the same time.</summary>
    private static string DraftOf(string contentHash, FakeRequest request)
    {
        var schema = request.Body.GetProperty("response_format").GetProperty("json_schema");
        var asked = new ModelRequest
        {
            ContentHash = contentHash,
            Model = request.Model,
            Instructions = request.Messages[0].Content,
            Input = request.Input,
            Schema = new ReplySchema(schema.GetProperty("name").GetString()!, schema.GetProperty("schema").GetRawText()),
            MaxOutputTokens = request.Body.GetProperty("max_tokens").GetInt32(),
        };
        return $"{contentHash}/{asked.Hash()}.json";
    }

    private IEnumerable<Finding> FindSecondCalls(IGrouping<string, Call> calls)
    {
        Call? before = null;
        foreach (var call in calls.OrderBy(call => call.At))
        {
            if (!call.WasLeased)
                yield return new Finding(Harm.SecondCall, calls.Key, "asked without a lease");
            else if (call.WasStored)
                yield return new Finding(Harm.SecondCall, calls.Key, "asked although the reply was stored");
            else if (before is not null && call.At > before.AnsweredAt && !MayBeLost(before, call))
                yield return new Finding(Harm.SecondCall, calls.Key, "asked again although nothing kept the reply from being stored");
            before = call;
        }
    }

    private bool MayBeLost(Call call, Call next)
    {
        var until = call.AnsweredAt + (long)(TimeToStore.TotalSeconds * Stopwatch.Frequency);
        return _kills.Any(kill => kill.Process == call.Process && kill.At >= call.At && kill.At <= until)
            || _faults.Any(fault => fault.ContentHash == call.ContentHash && fault.At >= call.At && fault.At <= next.At)
            || _erasures.Any(erasure => erasure.Draft == call.Draft && erasure.At >= call.At && erasure.At <= next.At);
    }

    private sealed record Call(int Process, string Draft, string ContentHash, long At)
    {
        public bool WasStored { get; init; }

        public bool WasLeased { get; init; }

        public bool IsPaid { get; set; }

        public long AnsweredAt { get; set; } = long.MaxValue;
    }
}
