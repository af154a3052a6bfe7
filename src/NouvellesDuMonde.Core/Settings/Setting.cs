namespace NouvellesDuMonde.Core.Settings;

/// <summary>One thing that an administrator sets on the running site. The value is JSON; the records beside this file give it its type.</summary>
public sealed class Setting
{
    public const int MaxKeyLength = 100;

    private Setting()
    {
    }

    public Setting(string key, string value) => (Key, Value) = (key, value);

    public string Key { get; private set; } = "";

    public string Value { get; set; } = "";
}
