using Clientwright.Collections;

namespace Clientwright.Models;

public sealed record EnumValueModel(string Name, string WireName, EquatableArray<string> OtherSpellings);
