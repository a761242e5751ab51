package no.klarering.web.security;

import jakarta.security.enterprise.credential.Credential;

/** The token that an organisation shows to come in. */
record ShownToken(String text) implements Credential {}
