package no.klarering.codes;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** All code lists of one edition, unchangeable and in memory: a fact that rules are handed. */
public final class CodeBook {

    private final String edition;
    private final Map<CodeListName, Map<String, Code>> lists;

    public CodeBook(String edition, Map<CodeListName, Map<String, Code>> lists) {
        this.edition = edition;
        var copy = new EnumMap<CodeListName, Map<String, Code>>(CodeListName.class);
        lists.forEach((name, codes) -> copy.put(name, Map.copyOf(codes)));
        this.lists = copy;
    }

    /** The edition that a decision keeps as part of its reasons. */
    public String edition() {
        return edition;
    }

    public Optional<Code> find(CodeListName list, String code) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
    }

    /** Known at all, in force or not. */
    public boolean knows(CodeListName list, String code) {
        return find(list, code).isPresent();
    }

    /** Known and in force on the date. */
    public boolean inForce(CodeListName list, String code, LocalDate date) {
        return find(list, code)
                .map(c -> c.periods().stream().anyMatch(p -> p.contains(date)))
                .orElse(false);
    }

    /** Every code of a list, for selection fields and help. */
    public Map<String, Code> list(CodeListName list) {
        return lists.getOrDefault(list, Map.of());
    }
}
