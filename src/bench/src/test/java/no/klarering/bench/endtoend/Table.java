package no.klarering.bench.endtoend;

import java.util.List;

/**
 * A table that a declaration leaves rows in.
 *
 * @param owner whose rows these are: SQL over the table's alias {@code t} that gives the id of the
 *     interchange
 * @param keys columns that must differ for another declaration, each with the SQL of the value that
 *     the {@code n}th invented one has there
 * @param withDecision whether the rows are written when it is decided, or when it is registered
 */
record Table(String name, String owner, List<Key> keys, boolean withDecision) {

    private static final String BY_DECLARATION =
            "(select m.interchange_id from interchange_message m where m.declaration_id = t.declaration_id)";
    private static final String BY_KEY =
            "(select m.interchange_id from interchange_message m"
                    + " where m.declaration_id = t.declaration_key || '01')";
    private static final String BY_CURSOR =
            "(select b.interchange_id from mailbox b where b.cursor_number = t.cursor_number)";

    private static final String INTERCHANGE = "'invented-' || n";
    private static final String DECLARATION_KEY = "'9' || lpad(n::text, 22, '0')";
    private static final String DECLARATION_ID = DECLARATION_KEY + " || '01'";
    private static final String REFERENCE = "'I' || n";
    private static final String NUMBER = "-n";

    /** All of them, in the order in which the rows are written. */
    static final List<Table> ALL =
            List.of(
                    registered(
                            "interchange",
                            "t.id",
                            new Key("id", INTERCHANGE),
                            new Key("control_reference", REFERENCE)),
                    registered(
                            "interchange_content",
                            "t.interchange_id",
                            new Key("interchange_id", INTERCHANGE)),
                    registered(
                            "interchange_message",
                            "t.interchange_id",
                            new Key("interchange_id", INTERCHANGE),
                            new Key("declaration_id", DECLARATION_ID)),
                    registered(
                            "sender_reference",
                            "t.interchange_id",
                            new Key("control_reference", REFERENCE),
                            new Key("interchange_id", INTERCHANGE)),
                    decided(
                            "declaration",
                            BY_KEY,
                            new Key("declaration_key", DECLARATION_KEY),
                            new Key("running_number", REFERENCE)),
                    decided(
                            "declaration_version",
                            BY_DECLARATION,
                            new Key("declaration_id", DECLARATION_ID),
                            new Key("declaration_key", DECLARATION_KEY)),
                    decided(
                            "declaration_line",
                            BY_DECLARATION,
                            new Key("declaration_id", DECLARATION_ID)),
                    decided(
                            "declaration_word",
                            BY_KEY,
                            new Key("declaration_key", DECLARATION_KEY)),
                    decided(
                            "goods_sign",
                            BY_KEY,
                            new Key("sign", "substr(m.sign, 1, 2) || n"),
                            new Key("declaration_key", DECLARATION_KEY)),
                    decided("decision", BY_DECLARATION, new Key("declaration_id", DECLARATION_ID)),
                    decided("claim", BY_DECLARATION, new Key("declaration_id", DECLARATION_ID)),
                    decided(
                            "audit_entry",
                            "(select m.interchange_id from interchange_message m"
                                    + " where m.declaration_id = t.subject)",
                            new Key("id", NUMBER),
                            new Key("subject", DECLARATION_ID)),
                    decided(
                            "audit_seal",
                            "(select m.interchange_id from audit_entry e join interchange_message m"
                                    + " on m.declaration_id = e.subject where e.id = t.entry_id)",
                            new Key("seal_number", NUMBER),
                            new Key("entry_id", NUMBER)),
                    decided(
                            "mailbox",
                            "t.interchange_id",
                            new Key("cursor_number", NUMBER),
                            new Key("control_reference", REFERENCE),
                            new Key("interchange_id", INTERCHANGE),
                            new Key("declaration_id", DECLARATION_ID),
                            new Key("declaration_key", DECLARATION_KEY)),
                    decided("mailbox_content", BY_CURSOR, new Key("cursor_number", NUMBER)));

    Table {
        keys = List.copyOf(keys);
    }

    /**
     * @param value SQL over {@code n}, 1 and up
     */
    record Key(String column, String value) {}

    private static Table registered(String name, String owner, Key... keys) {
        return new Table(name, owner, List.of(keys), false);
    }

    private static Table decided(String name, String owner, Key... keys) {
        return new Table(name, owner, List.of(keys), true);
    }
}
