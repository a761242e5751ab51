/** How programs get tokens in exchange for those of Maskinporten, in the shapes of OAuth 2.0. */
package no.klarering.web.access;
