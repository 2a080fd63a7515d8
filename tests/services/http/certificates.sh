#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later

# certificates.sh FOLDER: makes an authority, a good certificate for 127.0.0.1 and the bad ones that httptlstest.cpp serves.
# Each is NAME.pem, with what is to be sent behind it, and NAME.key.
set -euo pipefail
cd "$1"
exec 2>log

cat >conf <<'CONF'
[ca]
default_ca = here
[here]
dir = .
database = index
new_certs_dir = .
rand_serial = yes
policy = any
default_md = sha256
unique_subject = no
email_in_dn = no
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[last]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign
[elsewhere]
basicConstraints = critical, CA:TRUE
nameConstraints = critical, permitted;IP:10.0.0.0/255.0.0.0
[leaf]
basicConstraints = CA:FALSE
subjectAltName = IP:127.0.0.1
[otherHost]
basicConstraints = CA:FALSE
subjectAltName = DNS:api.example, IP:127.0.0.2
[noNames]
basicConstraints = CA:FALSE
[anyName]
basicConstraints = CA:FALSE
subjectAltName = DNS:*, DNS:*.0.0.1
[nameAsText]
basicConstraints = CA:FALSE
subjectAltName = DNS:127.0.0.1
[forClients]
basicConstraints = CA:FALSE
subjectAltName = IP:127.0.0.1
extendedKeyUsage = clientAuth
[unknownAndCritical]
basicConstraints = CA:FALSE
subjectAltName = IP:127.0.0.1
1.2.3.4.5 = critical, ASN1:UTF8String:what
CONF
touch index

key() { openssl genpkey -quiet -out "$1.key" "${@:2}"; }
ec() { key "$1" -algorithm EC -pkeyopt ec_paramgen_curve:P-256; }
# request NAME COMMONNAME
request() { openssl req -new -config conf -key "$1.key" -subj "/CN=$2" -out "$1.csr"; }
# root NAME COMMONNAME
root() {
    request "$1" "$2"
    openssl x509 -req -in "$1.csr" -key "$1.key" -days 30 -extfile conf -extensions root -out "$1.pem"
}
# sign NAME AUTHORITY EXTENSIONS [OPTIONS...], for COMMONNAME
sign() {
    request "$1" "${COMMONNAME:-127.0.0.1}"
    openssl ca -batch -notext -config conf -in "$1.csr" -cert "$2.pem" -keyfile "$2.key" -extensions "$3" \
        -days 7 -out "$1.pem" "${@:4}"
}
# status NAME: what its authority says of NAME now, into NAME.status
status() {
    openssl ocsp -issuer root.pem -cert "$1.pem" -no_nonce -reqout "$1.question"
    openssl ocsp -index index -CA root.pem -rsigner root.pem -rkey root.key -reqin "$1.question" -respout "$1.status" -ndays 7
}
# chain NAME CERTIFICATES...: what NAME sends behind its own
chain() { for behind in "${@:2}"; do cat "$behind.pem" >>"$1.pem"; done; }

for name in root stranger good expired future otherHost noNames anyName nameAsText selfSigned unknownAuthority sameName \
    noIntermediate middle old underOld forClients notAnAuthority tooDeep last below elsewhere outside critical sha1 stapled revoked; do ec $name; done
key short -algorithm RSA -pkeyopt rsa_keygen_bits:1024
key shorter -algorithm RSA -pkeyopt rsa_keygen_bits:512
key weakCurve -algorithm EC -pkeyopt ec_paramgen_curve:secp192k1
key weakRoot -algorithm RSA -pkeyopt rsa_keygen_bits:1024

root root "Root of tests"
root stranger "Stranger"
cp stranger.key impostor.key
root impostor "Root of tests"
root selfSigned 127.0.0.1

sign good root leaf
sign expired root leaf -startdate 20200101000000Z -enddate 20200201000000Z
sign future root leaf -startdate 20700101000000Z -enddate 20710101000000Z
sign otherHost root otherHost
sign noNames root noNames
sign anyName root anyName
sign nameAsText root nameAsText
sign unknownAuthority stranger leaf
sign sameName impostor leaf
sign forClients root forClients
sign critical root unknownAndCritical
sign sha1 root leaf -md sha1
sign short root leaf
sign shorter root leaf
sign weakCurve root leaf

COMMONNAME=Middle sign middle root root
sign noIntermediate middle leaf
COMMONNAME=Old sign old root root -startdate 20200101000000Z -enddate 20200201000000Z
sign underOld old leaf
chain underOld old
sign notAnAuthority good leaf
chain notAnAuthority good
COMMONNAME=Last sign last root last
COMMONNAME=Below sign below last root
sign tooDeep below leaf
chain tooDeep below last
COMMONNAME=Elsewhere sign elsewhere root elsewhere
sign outside elsewhere leaf
chain outside elsewhere
COMMONNAME=Weak sign weakRoot root root
cp good.key underWeak.key
sign underWeak weakRoot leaf
chain underWeak weakRoot

sign stapled root leaf
sign revoked root leaf
openssl ca -config conf -revoke revoked.pem -cert root.pem -keyfile root.key
for name in stapled revoked; do
    status $name
    chain $name root
done
