namespace TestSupport.Hostile;

/// <summary>A case that failed. Its seed and number reproduce it.</summary>
public sealed record FuzzFailure(int Seed, int Number, Exception Exception)
{
    public override string ToString() => $"--seed {Seed} --only {Number}: {Exception}";
}
