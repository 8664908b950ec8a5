namespace Clientwright.Reading;

internal sealed record YamlEntry(YamlScalarNode Key, YamlNode Value);
