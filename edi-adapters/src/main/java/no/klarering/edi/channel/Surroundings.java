package no.klarering.edi.channel;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Set;

/** Where a failure comes from: from what the work is, or from what it stands on. */
enum Surroundings {
    /** The database was not reached, broke off, or could not write. */
    DATABASE,
    /** The broker was not reached or did not take a message. */
    BROKER,
    /** Neither: the work itself. */
    NONE;

    /**
     * Classes of SQLSTATE: connection, resources, operator, system; and of H2: general failures and
     * states of the file.
     */
    private static final Set<String> NOT_THE_STATEMENT = Set.of("08", "53", "57", "58", "90", "HY");

    private static final int CLASS_LENGTH = 2;

    static Surroundings of(Throwable failure) {
        for (var each = failure; each != null; each = each.getCause()) {
            if (each instanceof JMSException || each instanceof JMSRuntimeException) {
                return BROKER;
            }
            if (each instanceof SystemException
                    || each instanceof SQLException sql && isNotTheStatement(sql)) {
                return DATABASE;
            }
        }
        return NONE;
    }

    private static boolean isNotTheStatement(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? failure.getCause() == null
                : state.length() > CLASS_LENGTH
                        && NOT_THE_STATEMENT.contains(state.substring(0, CLASS_LENGTH));
    }
}
