using Summarizer.Languages.Amounts;

namespace Summarizer.Facts;

/// <summary>A number composed of words: "two hundred and five", "yirmi beş bin", "dua puluh lima".</summary>
internal sealed class SpelledNumber
{
    private decimal _total;
    private decimal _current;
    private decimal _smallest = decimal.MaxValue;
    private bool _any;

    /// <summary>The value of the words so far.</summary>
    public decimal Value => _total + _current;

    /// <summary>Whether "and" may follow.</summary>
    public bool IsOpen => _any && _current % 10 == 0;

    /// <summary>Adds a word; false if it begins another number.</summary>
    /// <param name="isAttached">Whether "and" is attached to it: in Arabic and Hebrew, units may come before the tens.</param>
    public bool TryAdd(NumberWord word, bool isAttached = false)
    {
        var fits = word.Kind switch
        {
            NumberWordKind.Unit when isAttached && _current % 100 is > 0 and < 10 && word.Value is >= 20 and < 100 => Set(
                _current + word.Value
            ),
            NumberWordKind.Unit => TryAddUnit(word.Value),
            NumberWordKind.Teen or NumberWordKind.Tens when !_any => Set(10),
            NumberWordKind.Teen => _current % 10 != 0 && Set(_current + 10),
            NumberWordKind.Tens => _current % 10 != 0 && Set(_current + (_current % 10 * 9)),
            NumberWordKind.Hundred => _current < 100 && Set(Math.Max(1, _current) * 100),
            NumberWordKind.Magnitude => TryScale(word.Value),
            NumberWordKind.Amount => TryAddAmount(word.Value),
            _ => false,
        };
        _any |= fits;
        return fits;
    }

    private bool TryAddUnit(decimal value)
    {
        // French "quatre-vingt" is four times twenty. Units are added to tens; in French up to nineteen.
        if (value == 20 && _current % 100 == 4)
            return Set(_current + 76);
        var below = _current % 100;
        var fits =
            _current == 0
                ? !_any || _total > 0
                : below == 0 || (below % 10 == 0 && value < 10) || (below is 60 or 80 && value is >= 10 and < 20);
        return fits && Set(_current + value);
    }

    // "doscientos", and thousands in one word
    private bool TryAddAmount(decimal value)
    {
        if (_current != 0 || value >= _smallest)
            return false;
        if (value < 1000)
            return Set(value);
        _total += value;
        _smallest = 1000;
        return true;
    }

    private bool TryScale(decimal factor)
    {
        // "Bin üç yüz milyon": one thousand three hundred millions.
        if (factor > _smallest && _total < factor)
        {
            _total = NumeralReader.Product(_total + _current, factor);
            return Set(0);
        }

        if (factor >= _smallest)
            return false;
        _total += NumeralReader.Product(Math.Max(1, _current), factor);
        _smallest = factor;
        return Set(0);
    }

    private bool Set(decimal current)
    {
        _current = current;
        return true;
    }
}
